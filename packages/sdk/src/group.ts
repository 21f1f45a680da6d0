import type { EVENT, TYPES } from './constants.js';
import type { LastMessage, MessageRemindType } from './conversation.js';
import type { GroupMemberRole } from './group-member.js';
import type { PinnedGroupMessageUpdate } from './pinned-message.js';
import type { KeyValue } from './user.js';

/** The five kinds of groups, by their run-time names: Work is `Private`, Meeting is `ChatRoom`. */
export type GroupType =
  | typeof TYPES.GRP_WORK
  | typeof TYPES.GRP_PUBLIC
  | typeof TYPES.GRP_MEETING
  | typeof TYPES.GRP_AVCHATROOM
  | typeof TYPES.GRP_COMMUNITY;

/** How one gets in by asking. */
export type JoinOption =
  | typeof TYPES.JOIN_OPTIONS_FREE_ACCESS
  | typeof TYPES.JOIN_OPTIONS_NEED_PERMISSION
  | typeof TYPES.JOIN_OPTIONS_DISABLE_APPLY;

/** Who may bring others in. */
export type InviteOption =
  | typeof TYPES.INVITE_OPTIONS_FREE_ACCESS
  | typeof TYPES.INVITE_OPTIONS_NEED_PERMISSION
  | typeof TYPES.INVITE_OPTIONS_DISABLE_INVITE;

/** What came of {@link GroupMethods.joinGroup}. */
export type JoinStatus =
  | typeof TYPES.JOIN_STATUS_SUCCESS
  | typeof TYPES.JOIN_STATUS_ALREADY_IN_GROUP
  | typeof TYPES.JOIN_STATUS_WAIT_APPROVAL;

/** What I am in a group. Empty texts in a group I am not in. */
export interface GroupSelfInfo {
  userID: string;
  /** Set by what I do myself; a tip that somebody else made me admin does not change it. */
  role: GroupMemberRole | '';
  /** At most 50 bytes; `''` when I have none here. Untrusted. */
  nameCard: string;
  /** Seconds since the epoch. */
  joinTime: number;
  messageRemindType: MessageRemindType | '';
  /** `undefined` until the service has told it. Untrusted. */
  memberCustomField?: KeyValue[] | undefined;
  /** Up to which message I have read. */
  readedSequence?: number;
  /** Messages after that which do not count as unread. */
  excludedUnreadSequenceList?: number[] | undefined;
}

/**
 * The last message of a group, as far as the group knows: the first four are always there, the rest
 * once a message was heard of.
 */
export interface GroupLastMessage
  extends Pick<LastMessage, 'lastTime' | 'lastSequence' | 'fromAccount' | 'messageForShow'>,
    Partial<Pick<LastMessage, 'nick' | 'type' | 'payload' | 'isRevoked' | 'revoker'>> {}

/**
 * A group. Live: the SDK keeps one instance of a group I am in and changes it in place. Never freeze,
 * store or change it; copy what you show. Times are seconds since the epoch.
 */
export interface Group {
  /** The service's own begin with `@TGS#`, a community's with `@TGS#_`. */
  groupID: string;
  /** At most 30 bytes. Untrusted. */
  name: string;
  /** URL, at most 100 bytes. Untrusted. */
  avatar: string;
  type: GroupType;
  /** At most 240 bytes. Untrusted. */
  introduction: string;
  /** At most 300 bytes. Untrusted. */
  notification: string;
  /** `''` after the owner of a Work group has left. */
  ownerID: string;
  /** A number, whatever the SDK's d.ts says. */
  createTime: number;
  /** One more with each change of the profile. */
  infoSequence: number;
  /** When the profile was changed last. */
  lastInfoTime: number;
  selfInfo: GroupSelfInfo;
  lastMessage: GroupLastMessage;
  /** The number that the next message will have; one's own messages count once the profile is asked for. */
  nextMessageSeq: number;
  memberCount: number;
  /** 0: without a limit. */
  maxMemberCount: number;
  /** The old name of `memberCount`. A getter of the class: a copy of the own fields has it not. */
  readonly memberNum?: number;
  /** The old name of `maxMemberCount`. A getter of the class: a copy of the own fields has it not. */
  readonly maxMemberNum?: number;
  joinOption: JoinOption;
  inviteOption: InviteOption;
  /** The app's own; at most 10 keys of 16 bytes, values of 512 bytes. Untrusted. */
  groupCustomField: KeyValue[];
  /** Whether only the owner and admins may speak. */
  muteAllMembers: boolean;
  /** Communities: messages live in topics. Fixed when the group is made. */
  isSupportTopic: boolean;
  /** When a message was last recalled here, as the service tells it. The SDK's own use. */
  _lastRevokedTime: number;
}

/** What is told about groups. */
export interface GroupEvents {
  /** Throttled. The whole list, read when it is told; its elements are the live objects. */
  [EVENT.GROUP_LIST_UPDATED]: Group[];
  /** A message was pinned or unpinned, by anybody, me included. Told to who is online. */
  [EVENT.PINNED_GROUP_MESSAGE_UPDATED]: PinnedGroupMessageUpdate;
}
