export type { SeatAgent, SeatBackend } from './backend/seat-backend.js';
export type { SeatServerRequest } from './backend/seat-server-request.js';
export { type ServerSeatsOptions, serverSeats } from './backend/server-seats.js';
export type {
  RoomChange,
  SeatChange,
  SeatPersonChange,
  SeatStatusChange,
  SeatsAtOnce,
} from './changes/seat-change.js';
export { seatChanges } from './changes/seat-changes.js';
export type { SeatEventListener } from './changes/seat-event-line.js';
export { type RollCall, RollCalls } from './janitor/roll-call.js';
export { janitorFeature } from './janitor/seat-janitor.js';
export type { SeatBook } from './protocol/seat-book.js';
export type { HandStatus, OwnHand } from './requests/own-hand.js';
export type { RaisedHandSnapshot } from './requests/raised-hands.js';
export type { SeatInvitationSnapshot, SentSeatInvitation } from './requests/seat-picks.js';
export {
  type RaisedHandsOptions,
  type UseRaisedHandsResult,
  useRaisedHands,
} from './requests/use-raised-hands.js';
export {
  type UseSeatInvitationResult,
  useSeatInvitation,
} from './requests/use-seat-invitation.js';
export type { SeatOperation } from './rules/seat-operation.js';
export type { SeatActions } from './seat-actions.js';
export type { RoomAbilities, SeatAbilities } from './seat-permissions.js';
export type {
  OpenSeatsOptions,
  SeatLayout,
  SeatRole,
  SeatRoom,
  SeatSnapshot,
  SeatStatus,
} from './seat-snapshot.js';
export { type SeatsView, seatsOf } from './seats.store.js';
export { type SeatsControl, seatsFeature } from './seats-control.js';
export { type UseSeatResult, useSeat } from './use-seat.js';
export { useSeatEvents } from './use-seat-events.js';
export { type SeatPermissions, useSeatPermissions } from './use-seat-permissions.js';
export { type UseSeatsOptions, type UseSeatsResult, useSeats } from './use-seats.js';
