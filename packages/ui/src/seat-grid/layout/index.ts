export { arrange } from './arrange.js';
export type { Arrangement, SeatPlace, StageBox } from './arrangement.js';
export { nextSeat } from './next-seat.js';
export type { SeatAlign, SeatGridLayout, SeatSpot } from './seat-grid-layout.js';
