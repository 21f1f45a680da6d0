import type { Suite } from '../scenario.js';
import { CHANGING_GROUPS } from './matrix/changing-groups.js';
import { GIVING_GROUPS_AWAY } from './matrix/giving-groups-away.js';
import { LOOKING_AT_GROUPS } from './matrix/looking-at-groups.js';
import { matrix } from './matrix/matrix.js';

/** Who may change groups and look at them, type by type and role by role. */
export const PERMISSION_MATRIX_SUITE: Suite = {
  noun: 'permissions',
  about: 'who may change and find which type of group',
  scenarios: [...CHANGING_GROUPS, GIVING_GROUPS_AWAY, ...LOOKING_AT_GROUPS].flatMap(matrix),
};
