import {
  type Group,
  type GroupMemberRole,
  type GroupOperation,
  mayInGroup,
  outranks,
  TYPES,
} from '@parlor/sdk';

/** What is done to a member whom one outranks. */
export type MemberOperation =
  | 'deleteGroupMember'
  | 'muteGroupMember'
  | 'setGroupMemberRole'
  | 'setMemberNameCard'
  | 'setMemberCustomField';

/** What comes of bringing somebody in: they are in, they wait for the owner or an admin, or nobody may. */
export type GroupInvites = 'at once' | 'with approval' | 'no';

/** What I may do in a group, as the service decides by default. It has the last word: 10007. */
export interface GroupPermissions {
  /** Whether the group is known. While it is not, I may nothing. */
  readonly isKnown: boolean;
  /** What I am in it; `undefined` when I am not in it. */
  readonly role: GroupMemberRole | undefined;
  /** Whether I may do it in this group. Where it is about somebody else, ask {@link canActOn}. */
  can(operation: GroupOperation): boolean;
  /**
   * Whether I may do it to this member: only to whom I outrank, and to myself nothing but my name card and my own fields.
   */
  canActOn(
    operation: MemberOperation,
    member: { readonly userID: string; readonly role: GroupMemberRole },
  ): boolean;
  /** What comes of it when I bring somebody in. */
  readonly invites: GroupInvites;
}

const GROUP_TYPES: ReadonlySet<string> = new Set([
  TYPES.GRP_WORK,
  TYPES.GRP_PUBLIC,
  TYPES.GRP_MEETING,
  TYPES.GRP_COMMUNITY,
  TYPES.GRP_AVCHATROOM,
]);

/** What the permissions follow from. */
export interface PermissionGround {
  readonly group: Pick<Group, 'type' | 'inviteOption'>;
  readonly role: GroupMemberRole | undefined;
  /** Mine. */
  readonly userID: string;
}

/** Nothing is known of the group. */
export const NO_PERMISSIONS: GroupPermissions = {
  isKnown: false,
  role: undefined,
  can: () => false,
  canActOn: () => false,
  invites: 'no',
};

/** What somebody in this role may do in this group. */
export function permissionsIn({ group, role, userID }: PermissionGround): GroupPermissions {
  // The SDK has kinds of its own, which it means for itself.
  const isKnownType = GROUP_TYPES.has(group.type);
  const can = (operation: GroupOperation) => isKnownType && mayInGroup(operation, group, role);
  return {
    isKnown: true,
    role,
    can,
    canActOn(operation, member) {
      if (member.userID === userID) return OWN.has(operation) && can('setOwnMemberProfile');
      return can(operation) && role !== undefined && outranks(role, member.role);
    },
    invites: can('addGroupMember') ? invitesBy(group, role) : 'no',
  };
}

/** What is done to oneself, too. */
const OWN: ReadonlySet<MemberOperation> = new Set(['setMemberNameCard', 'setMemberCustomField']);

function invitesBy(
  { inviteOption }: PermissionGround['group'],
  role: GroupMemberRole | undefined,
): GroupInvites {
  if (inviteOption === TYPES.INVITE_OPTIONS_FREE_ACCESS) return 'at once';
  if (inviteOption !== TYPES.INVITE_OPTIONS_NEED_PERMISSION) return 'no';
  const decides = role === TYPES.GRP_MBR_ROLE_OWNER || role === TYPES.GRP_MBR_ROLE_ADMIN;
  return decides ? 'at once' : 'with approval';
}
