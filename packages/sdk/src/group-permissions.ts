import { TYPES } from './constants.js';
import type { GroupType } from './group.js';
import type { GroupMemberRole } from './group-member.js';

/** What may be done in a group, or to it. */
export type GroupOperation =
  | 'dismissGroup'
  | 'quitGroup'
  /** While `inviteOption` is `FreeAccess`. Otherwise it decides: nobody may, or who is brought in waits. */
  | 'addGroupMember'
  /** Of those whom one outranks. In an AVChatRoom: banning them for a time. */
  | 'deleteGroupMember'
  /** The name, the avatar, the introduction and the notification. */
  | 'updateGroupProfile'
  /** Where people choose it; elsewhere it is dropped, and nobody is refused for it. */
  | 'updateJoinOption'
  | 'updateInviteOption'
  | 'muteAllMembers'
  | 'updateGroupCustomField'
  /** In favour of another member. */
  | 'changeGroupOwner'
  | 'setGroupMemberRole'
  /** Of those whom one outranks. */
  | 'muteGroupMember'
  /** One's own name card and custom fields. */
  | 'setOwnMemberProfile'
  /** The name card of somebody whom one outranks. */
  | 'setMemberNameCard'
  /** The custom fields of somebody whom one outranks. */
  | 'setMemberCustomField'
  | 'getGroupMemberList'
  | 'getGroupMemberProfile'
  | 'markGroupMembers'
  | 'pinGroupMessage'
  | 'getPinnedMessages'
  | 'handleGroupApplications'
  /** Creating, changing and deleting topics. */
  | 'manageTopics'
  /** Of those whom one outranks. */
  | 'muteInTopic'
  /** Of those whom one outranks. */
  | 'revokeOthersMessages'
  /** While one is not muted, and the community has no topics. */
  | 'sendMessage'
  | 'readAttributes'
  | 'writeAttributes'
  | 'useCounters'
  | 'getGroupOnlineMemberCount';

const OWNER = TYPES.GRP_MBR_ROLE_OWNER;
const ADMIN = TYPES.GRP_MBR_ROLE_ADMIN;
const MEMBER = TYPES.GRP_MBR_ROLE_MEMBER;
const CUSTOM = TYPES.GRP_MBR_ROLE_CUSTOM;

type Roles = readonly GroupMemberRole[];

const nobody: Roles = [];
const owner: Roles = [OWNER];
const heads: Roles = [OWNER, ADMIN];
const everybody: Roles = [OWNER, ADMIN, MEMBER, CUSTOM];
const allButOwner: Roles = [ADMIN, MEMBER, CUSTOM];

/** Who may, type by type. */
type Row = Readonly<Record<GroupType, Roles>>;

function row(work: Roles, publicGroup: Roles, meeting: Roles, community: Roles, live: Roles): Row {
  return {
    [TYPES.GRP_WORK]: work,
    [TYPES.GRP_PUBLIC]: publicGroup,
    [TYPES.GRP_MEETING]: meeting,
    [TYPES.GRP_COMMUNITY]: community,
    [TYPES.GRP_AVCHATROOM]: live,
  };
}

const anybodyInIt = row(everybody, everybody, everybody, everybody, everybody);
const headsEverywhere = row(owner, heads, heads, heads, owner);
const communityHeads = row(nobody, nobody, nobody, heads, nobody);

/** Work, Public, Meeting, Community, AVChatRoom. */
const MAY: Readonly<Record<GroupOperation, Row>> = {
  dismissGroup: row(nobody, owner, owner, owner, owner),
  quitGroup: row(everybody, allButOwner, allButOwner, allButOwner, allButOwner),
  addGroupMember: row(everybody, everybody, everybody, everybody, nobody),
  deleteGroupMember: headsEverywhere,
  updateGroupProfile: row(everybody, heads, heads, heads, owner),
  updateJoinOption: row(nobody, heads, nobody, heads, nobody),
  updateInviteOption: row(owner, heads, heads, heads, nobody),
  muteAllMembers: row(nobody, heads, heads, heads, owner),
  updateGroupCustomField: headsEverywhere,
  changeGroupOwner: row(owner, owner, owner, owner, nobody),
  setGroupMemberRole: row(nobody, owner, owner, owner, nobody),
  muteGroupMember: row(nobody, heads, heads, heads, owner),
  setOwnMemberProfile: row(everybody, everybody, everybody, everybody, nobody),
  setMemberNameCard: row(owner, heads, heads, heads, nobody),
  setMemberCustomField: row(owner, heads, heads, heads, nobody),
  getGroupMemberList: anybodyInIt,
  getGroupMemberProfile: row(everybody, everybody, everybody, everybody, nobody),
  markGroupMembers: row(nobody, nobody, nobody, nobody, owner),
  pinGroupMessage: row(owner, heads, heads, heads, nobody),
  getPinnedMessages: row(everybody, everybody, everybody, everybody, nobody),
  handleGroupApplications: row(owner, heads, heads, heads, nobody),
  manageTopics: communityHeads,
  muteInTopic: communityHeads,
  revokeOthersMessages: headsEverywhere,
  sendMessage: anybodyInIt,
  readAttributes: anybodyInIt,
  writeAttributes: anybodyInIt,
  useCounters: anybodyInIt,
  getGroupOnlineMemberCount: anybodyInIt,
};

/**
 * Whether somebody with this role may do this in a group of this type, as the service decides by default; what is not
 * allowed it refuses with 10007. Pass `undefined` for somebody who is not in the group: they may nothing.
 *
 * For showing only what would be granted. Roles change while one looks: a call can be refused all the same. Where an
 * operation is about somebody else, ask {@link outranks} as well.
 */
export function mayInGroup(
  operation: GroupOperation,
  group: { readonly type: GroupType },
  role: GroupMemberRole | undefined,
): boolean {
  return role !== undefined && MAY[operation][group.type].includes(role);
}

const RANKS: Readonly<Record<GroupMemberRole, number>> = {
  [OWNER]: 3,
  [ADMIN]: 2,
  [MEMBER]: 1,
  [CUSTOM]: 1,
};

/** Whether somebody stands above somebody else: the owner above admins and members, admins above members. */
export function outranks(actor: GroupMemberRole, target: GroupMemberRole): boolean {
  return RANKS[actor] > RANKS[target];
}
