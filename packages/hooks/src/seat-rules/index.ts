// The rules of seats without a page: for a server of the app that is to have the last word. No React in it, and no store.
export {
  readSeatServerRequest,
  type SeatServerRequest,
} from '../features/seats/backend/seat-server-request.js';
export { type BookReading, readBook } from '../features/seats/protocol/read-book.js';
export type {
  RaisedHand,
  Seat,
  SeatBook,
  SeatMeta,
  SurplusSeat,
} from '../features/seats/protocol/seat-book.js';
export { isSeatKey } from '../features/seats/protocol/seat-keys.js';
export { fits } from '../features/seats/protocol/seat-sizes.js';
export { decideSeat } from '../features/seats/rules/decide-seat.js';
export type { SeatActor, SeatDecision, SeatFacts } from '../features/seats/rules/seat-decision.js';
export type { SeatOperation } from '../features/seats/rules/seat-operation.js';
