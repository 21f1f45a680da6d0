import type { GroupMemberSnapshot, GroupPermissions, GroupSnapshot } from '@parlor/hooks';
import type { GroupMemberRole, GroupType } from '@parlor/sdk';

/** What can be done about a member, in the order of the menu. */
export type MemberDeed =
  | 'profile'
  | 'message'
  | 'nameCard'
  | 'makeAdmin'
  | 'unmakeAdmin'
  | 'mute'
  | 'unmute'
  | 'handOver'
  | 'remove'
  | 'ban';

/** What it depends on. */
export interface DeedGround {
  readonly permissions: GroupPermissions;
  readonly type: GroupSnapshot['type'] | undefined;
  readonly myID: string;
  /** The app shows people, and leads to conversations. */
  readonly hasProfile: boolean;
  readonly hasMessage: boolean;
  /** Somebody can be banned from a live room, as far as is known. */
  readonly hasBans: boolean;
}

/** The member it is about. */
export interface DeedTarget extends Pick<GroupMemberSnapshot, 'userID' | 'role'> {
  readonly isMuted: boolean;
}

const LIVE_ROOM = 'AVChatRoom' satisfies GroupType;
const ADMIN = 'Admin' satisfies GroupMemberRole;

/** Only what would be granted. */
export function deedsOf(target: DeedTarget, ground: DeedGround): readonly MemberDeed[] {
  const isMe = target.userID === ground.myID;
  const deeds: (MemberDeed | false)[] = [
    ground.hasProfile && 'profile',
    ground.hasMessage && !isMe && 'message',
    ...deedsOnMember(target, ground),
  ];
  return deeds.filter((deed) => deed !== false);
}

function deedsOnMember(
  { userID, role, isMuted }: DeedTarget,
  { permissions, type, myID, hasBans }: DeedGround,
): readonly (MemberDeed | false)[] {
  const member = { userID, role };
  const { can, canActOn } = permissions;
  const isBan = type === LIVE_ROOM;
  return [
    canActOn('setMemberNameCard', member) && 'nameCard',
    canActOn('setGroupMemberRole', member) && (role === ADMIN ? 'unmakeAdmin' : 'makeAdmin'),
    canActOn('muteGroupMember', member) && (isMuted ? 'unmute' : 'mute'),
    can('changeGroupOwner') && userID !== myID && 'handOver',
    canActOn('deleteGroupMember', member) && (hasBans || !isBan) && (isBan ? 'ban' : 'remove'),
  ];
}
