import type { Suite } from '../scenario.js';
import { USING_COUNTERS } from './matrix/counters.js';
import { matrix } from './matrix/matrix.js';

/** What everybody may do, and nobody from outside. */
export const COUNTER_PERMISSIONS_SUITE: Suite = {
  noun: 'counters',
  about: 'who may use counters',
  scenarios: USING_COUNTERS.flatMap(matrix),
};
