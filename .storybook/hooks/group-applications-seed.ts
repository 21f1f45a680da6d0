import type { EngineSeed } from '@parlor/engine';
import { TYPES } from '@parlor/sdk';

/** Ann's group Tea, which Dan wants to join, and into which Cat wants to bring Eve. */
export const groupApplicationsSeed: EngineSeed = {
  users: [
    { userID: 'ann', nick: 'Ann' },
    { userID: 'cat', nick: 'Cat' },
    { userID: 'dan', nick: 'Dan' },
    { userID: 'eve', nick: 'Eve' },
  ],
  groups: [
    {
      groupID: 'tea',
      name: 'Tea',
      type: TYPES.GRP_PUBLIC,
      joinOption: TYPES.JOIN_OPTIONS_NEED_PERMISSION,
      inviteOption: TYPES.INVITE_OPTIONS_NEED_PERMISSION,
      members: ['ann', 'cat'],
      applications: [
        { userID: 'dan', note: 'May I?' },
        { userID: 'eve', inviterID: 'cat' },
      ],
    },
  ],
};
