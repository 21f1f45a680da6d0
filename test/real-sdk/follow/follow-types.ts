import type { FollowList } from '../../../packages/engine/src/protocol/follow-commands.js';

/** `FollowType` of the three lists. */
export const FOLLOW_TYPES: Readonly<Record<FollowList, number>> = {
  followers: 1,
  following: 2,
  mutual: 3,
};
