export type { FollowEntry } from './follow-entry.js';
export type { FollowRelation } from './follow-relation.js';
export { type UseFollowResult, useFollow } from './use-follow.js';
export { type UseFollowCountsResult, useFollowCounts } from './use-follow-counts.js';
export {
  type UseFollowListResult,
  useFollowers,
  useFollowing,
  useMutualFollowers,
} from './use-follow-lists.js';
