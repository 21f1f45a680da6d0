export type { GroupMemberSnapshot, GroupSnapshot, JoinGroupOutcome } from './group-snapshot.js';
export { useGroup, type UseGroupResult } from './use-group.js';
export { useGroupActions, type UseGroupActionsResult } from './use-group-actions.js';
export { useGroupMembers, type UseGroupMembersResult } from './use-group-members.js';
