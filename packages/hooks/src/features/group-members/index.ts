export type { AddMembersOutcome } from './add-members.js';
export type { RemoveMembersOptions } from './member-actions.js';
export { type MemberTip, readMemberTip } from './member-tip.js';
export { type UseGroupMemberResult, useGroupMember } from './use-group-member.js';
export {
  type UseGroupMemberActionsResult,
  useGroupMemberActions,
} from './use-group-member-actions.js';
export {
  type UseGroupMemberSearchResult,
  useGroupMemberSearch,
} from './use-group-member-search.js';
export {
  type GroupMembersOptions,
  type UseGroupMembersResult,
  useGroupMembers,
} from './use-group-members.js';
