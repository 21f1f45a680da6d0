import { LIST_SCENARIOS } from './list-scenarios.js';
import type { Scenario } from './scenario.js';
import { SEAT_SCENARIOS } from './seat-scenarios.js';
import { THREAD_SCENARIOS } from './thread-scenarios.js';

/** In the order of the tables. */
export const SCENARIOS: readonly Scenario[] = [
  ...THREAD_SCENARIOS,
  ...LIST_SCENARIOS,
  ...SEAT_SCENARIOS,
];
