import type { Suite } from '../scenario.js';
import { DESCRIBING_MEMBERS } from './matrix/describing-members.js';
import { MARKING_MEMBERS } from './matrix/marking-members.js';
import { matrix } from './matrix/matrix.js';
import { MEMBER_PROFILES } from './matrix/member-profiles.js';
import { MUTING_MEMBERS } from './matrix/muting-members.js';
import { SETTING_ROLES } from './matrix/setting-roles.js';

/** Who may mute members, change their roles, say what they are, and mark them, in which type of group. */
export const MEMBER_SETTINGS_PERMISSIONS_SUITE: Suite = {
  noun: 'permissions',
  about: 'who may change members of which type of group',
  scenarios: [
    ...MUTING_MEMBERS,
    SETTING_ROLES,
    ...DESCRIBING_MEMBERS,
    MEMBER_PROFILES,
    MARKING_MEMBERS,
  ].flatMap(matrix),
};
