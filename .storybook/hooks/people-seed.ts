import type { EngineSeed } from '@parlor/engine';
import { TYPES } from '@parlor/sdk';

/** Ann's friends Ben and Cat, Dan who wants to be one, and Eve, who is none. */
export const peopleSeed: EngineSeed = {
  users: [
    { userID: 'ann', nick: 'Ann', allowType: TYPES.ALLOW_TYPE_NEED_CONFIRM },
    { userID: 'ben', nick: 'Ben' },
    { userID: 'cat', nick: 'Cat' },
    { userID: 'dan', nick: 'Dan' },
    { userID: 'eve', nick: 'Eve' },
  ],
  friends: [
    { userID: 'ann', friendID: 'ben' },
    { userID: 'ann', friendID: 'cat', remark: 'Kitty', groupNames: ['Work'] },
  ],
  friendApplications: [{ from: 'dan', to: 'ann', wording: 'Hi, Dan here.' }],
};
