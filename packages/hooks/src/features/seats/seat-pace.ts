import type { Pace } from '../../pace.js';

/** Time and chance, for what waits for seats. */
export type SeatPace = Pace;
