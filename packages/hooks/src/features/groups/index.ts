export type { GroupFace } from './group-faces.queries.js';
export type { GroupMemberSnapshot, GroupSnapshot, JoinGroupOutcome } from './group-snapshot.js';
export { type UseGroupResult, useGroup } from './use-group.js';
export { type UseGroupActionsResult, useGroupActions } from './use-group-actions.js';
export { useGroupFaces } from './use-group-faces.js';
export { type UseGroupMembersResult, useGroupMembers } from './use-group-members.js';
export { type KnownNames, useKnownNames } from './use-known-names.js';
