export type { OpenSeatsOptions, SeatRoom, SeatSnapshot, SeatStatus } from './seat-snapshot.js';
export { type UseSeatsResult, useSeats } from './use-seats.js';
