export { FollowList, type FollowListParts, type FollowListProps } from './follow-list.js';
export type { FollowListRowProps } from './follow-row.js';
export type { FollowListKind } from './follow-words.js';
