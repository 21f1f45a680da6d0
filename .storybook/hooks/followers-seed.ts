import type { EngineSeed } from '@parlor/engine';
import { TYPES } from '@parlor/sdk';
import { teamSeed } from '../../packages/ui/src/testing/seed.js';

/** The team, some of whom are there, and some of whom follow each other. */
export const followersSeed: EngineSeed = {
  ...teamSeed,
  presences: [
    { userID: 'ben', customStatus: 'At lunch' },
    { userID: 'mei', statusType: TYPES.USER_STATUS_OFFLINE },
  ],
  follows: [
    { userID: 'ben', followedID: 'ann' },
    { userID: 'mei', followedID: 'ann' },
    { userID: 'ann', followedID: 'ben' },
    { userID: 'ann', followedID: 'eve' },
  ],
};
