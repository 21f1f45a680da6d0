import type { Pace } from '../../pace.js';

/** What waits for seats asks for no date. */
export type SeatPace = Pick<Pace, 'after' | 'random'>;
