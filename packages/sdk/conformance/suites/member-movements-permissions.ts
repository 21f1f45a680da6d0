import type { Suite } from '../scenario.js';
import { ADDING_MEMBERS } from './matrix/adding-members.js';
import { matrix } from './matrix/matrix.js';
import { PUTTING_OUT_MEMBERS } from './matrix/putting-out-members.js';

/** Who may bring people into a group and put them out of it, in which type of group. */
export const MEMBER_MOVEMENTS_PERMISSIONS_SUITE: Suite = {
  noun: 'permissions',
  about: 'who may bring people into which type of group, and put them out',
  scenarios: [...ADDING_MEMBERS, ...PUTTING_OUT_MEMBERS].flatMap(matrix),
};
