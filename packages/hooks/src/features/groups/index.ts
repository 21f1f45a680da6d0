export type { GroupFace } from './group-faces.queries.js';
export type { GroupInvites, GroupPermissions, MemberOperation } from './group-permissions.js';
export type {
  CreatedGroupSnapshot,
  FoundGroupSnapshot,
  GroupEnd,
  GroupMemberSnapshot,
  GroupSnapshot,
  JoinGroupOutcome,
  UpdateGroupOptions,
} from './group-snapshot.js';
export { groupEndOf, groupErrorOf, groupOf, isMemberOf } from './groups.store.js';
export { groupsFeature } from './groups-control.js';
export {
  type KnownMembersState,
  knownMembersFeature,
  membersOf,
} from './known-members.js';
export type { GroupMembers, MembersByGroup, Update } from './members.store.js';
export { readGroup } from './read-group.js';
export { type UseGroupResult, useGroup } from './use-group.js';
export { type UseGroupActionsResult, useGroupActions } from './use-group-actions.js';
export { useGroupFaces } from './use-group-faces.js';
export { useGroupPermissions } from './use-group-permissions.js';
export { type UseGroupSearchResult, useGroupSearch } from './use-group-search.js';
export { type UseGroupsResult, useGroups } from './use-groups.js';
export { type KnownNames, useKnownNames } from './use-known-names.js';
export { type UseOnlineCountResult, useOnlineCount } from './use-online-count.js';
