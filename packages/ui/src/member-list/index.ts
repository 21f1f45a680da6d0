export type { InviteMembersDialogProps } from './invite-members-dialog.js';
export { LazyInviteMembersDialog as InviteMembersDialog } from './lazy-parts.js';
export { MemberList, type MemberListParts, type MemberListProps } from './member-list.js';
export type { MemberListRowProps } from './member-row.js';
