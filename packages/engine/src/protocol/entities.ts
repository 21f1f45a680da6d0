import type {
  AllReceiveMessageOpt,
  GroupMemberRole,
  GroupType,
  InviteOption,
  JoinOption,
  KeyValue,
  MessagePriority,
  MessageRemindType,
  Profile,
} from '@parlor/sdk';

/** An element of a message as it travels: its content is the app's, or a tip's or notice's. */
export interface WireElement {
  type: string;
  content: Record<string, unknown>;
}

/** What is said of a file before its bytes are sent. */
export interface WireFile {
  name: string;
  /** The MIME type; `''` when unknown. */
  type: string;
  /** Bytes. */
  size: number;
}

/** What a sender says of a message. */
export interface OutgoingMessage {
  conversationType: 'C2C' | 'GROUP';
  /** A userID or groupID. */
  to: string;
  clientTime: number;
  clientSequence: number;
  random: number;
  priority: MessagePriority;
  elements: WireElement[];
  cloudCustomData: string;
  atUserList: string[];
  needReadReceipt: boolean;
  isSupportExtension: boolean;
  onlineUserOnly: boolean;
  excludedFromUnreadCount: boolean;
  excludedFromLastMessage: boolean;
  /** It is let pass whatever it says. Nobody who gets it hears of that. */
  excludedFromContentModeration?: boolean;
  /** Group: the only ones who receive it; everybody does when it is left out. */
  receiverList?: string[];
}

/** A message as the service knows it. Times are seconds. */
export interface WireMessage extends OutgoingMessage {
  from: string;
  senderTinyID: string;
  nick: string;
  avatar: string;
  nameCard: string;
  /** In live rooms: the level of the sender's profile; left out where that is 0, and elsewhere. */
  level?: number;
  /** When the service accepted it. */
  time: number;
  /** Group: counted by the service from 1. C2C: the sender's clientSequence. */
  sequence: number;
  isSystemMessage: boolean;
  isRevoked: boolean;
  /** Who has taken it back; left out while nobody has. */
  revoker?: string;
  /** C2C: when the receiver has acknowledged it, for its sender; left out while they have not. */
  receiptTime?: number;
  version: number;
  /** What the moderation thinks of it: above 1 that it is risky. Left out until it was judged. */
  checkResult?: number;
}

/** How far a message of a group has been acknowledged. */
export interface WireGroupReceipt {
  messageID: string;
  readCount: number;
  /** Of those who were members when it was sent. */
  unreadCount: number;
}

/** A message that is pinned to its group, and who has pinned it. */
export interface WirePin {
  sequence: number;
  userID: string;
}

/** What a message that was unpinned is known by. */
export type WireUnpinned = Pick<
  WireMessage,
  'senderTinyID' | 'clientTime' | 'random' | 'sequence' | 'time'
>;

/** Which message was taken back, and by whom. It says no more: not everybody who is told may have seen it. */
export type WireRevocation = Pick<
  WireMessage,
  | 'conversationType'
  | 'from'
  | 'to'
  | 'senderTinyID'
  | 'clientTime'
  | 'random'
  | 'sequence'
  | 'time'
> & { revoker: string };

/** Which message was modified, and what it says now. */
export type WireModification = Pick<
  WireMessage,
  | 'conversationType'
  | 'from'
  | 'to'
  | 'senderTinyID'
  | 'clientTime'
  | 'random'
  | 'sequence'
  | 'time'
  | 'elements'
  | 'cloudCustomData'
  | 'version'
  | 'checkResult'
>;

/** Somebody, as others see them. */
export type WireUser = Pick<Profile, 'userID' | 'nick' | 'avatar'>;

/** A reaction to a message. */
export interface WireReaction {
  reactionID: string;
  totalUserCount: number;
  /** The first of them. Who they are, the client asks as it asks for any profile. */
  userIDs: string[];
}

/** The reactions to a message, as one person is told when asking; the first of them first. */
export interface WireMessageReactions {
  messageID: string;
  reactions: (WireReaction & { isMine: boolean })[];
}

/** One key under a message, with its version. */
export interface WireExtension {
  key: string;
  /** `''`: the key was deleted. */
  value: string;
  /** The number of the change that made it so, counted by message; 0 stands for a key that is not there. */
  sequence: number;
}

/** What became of one key: 0 when it was written; otherwise why not, and what the key is. */
export type WireExtensionOutcome = WireExtension & { code: number };

/** How the extensions of a message were changed. The numbers are the SDK's. */
export type WireExtensionChange =
  /** 1: these were set, 2: these were deleted and have no value any more. */
  | { operation: 1 | 2; extensions: WireExtension[] }
  /** Everything up to this change was deleted. */
  | { operation: 3; clearSequence: number };

/** A message of a group that mentions the person, or everybody. */
export type WireMention = Pick<
  WireMessage,
  'from' | 'sequence' | 'random' | 'clientSequence' | 'atUserList'
>;

/** What became of one conversation of several that were to be changed; `code` is 0 when it was. */
export interface ConversationOutcome {
  conversationID: string;
  code: number;
  message: string;
}

/** What a person has written onto a conversation. */
export interface ConversationLabels {
  conversationID: string;
  /** Powers of two, ascending. */
  markList: number[];
  customData: string;
}

/** A folder of a person's conversation list. */
export interface WireConversationGroup {
  /** Stays the same when the name changes. */
  id: number;
  name: string;
}

/** When nothing is to be pushed to a person's devices. */
export type WireDoNotDisturb = AllReceiveMessageOpt;

/** A conversation as the service keeps it for one person. */
export interface WireConversation {
  conversationID: string;
  type: 'C2C' | 'GROUP';
  unreadCount: number;
  /** `null` when the history is empty. */
  lastMessage: WireMessage | null;
  isPinned: boolean;
  /** The marks of the person's own, ascending; none when left out. */
  markList?: number[];
  /** The person's own note; none when left out. */
  customData?: string;
  messageRemindType: MessageRemindType;
  /** The names of the conversation groups that it is in; none when left out. */
  conversationGroupList?: string[];
  /** C2C: up to when the peer has read, seconds. */
  peerReadTime: number;
  /** C2C only. */
  userProfile?: Profile;
  /** GROUP only. */
  group?: WireGroup;
  /** GROUP only: what the person has not read of it; ascending. */
  mentions?: WireMention[];
}

/** What I am in a group. */
export interface WireSelfInfo {
  role: GroupMemberRole;
  nameCard: string;
  joinTime: number;
  messageRemindType: MessageRemindType;
  readSequence: number;
}

/** A group as the service tells one person. Times are seconds. */
export interface WireGroup {
  groupID: string;
  name: string;
  avatar: string;
  type: GroupType;
  introduction: string;
  notification: string;
  /** `''` after the owner of a Work group has left. */
  ownerID: string;
  createTime: number;
  infoSequence: number;
  lastInfoTime: number;
  nextMessageSeq: number;
  memberCount: number;
  maxMemberCount: number;
  joinOption: JoinOption;
  inviteOption: InviteOption;
  groupCustomField: KeyValue[];
  muteAllMembers: boolean;
  isSupportTopic: boolean;
  /** Absent when the person is not a member. */
  selfInfo?: WireSelfInfo;
}

/** One attribute of a group, with its version. */
export interface WireAttribute {
  key: string;
  value: string;
  /** Of the attribute itself; 0 stands for one that is not there. */
  sequence: number;
}

/** How a group's attributes were changed. The numbers are the SDK's. */
export type WireAttributeChange =
  /** 1: everything was replaced, 2: these were written. */
  | { operation: 1 | 2; attributes: WireAttribute[] }
  /** Everything was deleted. */
  | { operation: 3 }
  /** These were deleted. */
  | { operation: 4; keys: string[] };

/** A member as the service tells another member. Times are seconds. */
export interface WireMember {
  userID: string;
  nick: string;
  avatar: string;
  role: GroupMemberRole;
  joinTime: number;
  lastSendMsgTime: number;
  nameCard: string;
  muteUntil: number;
  memberCustomField: KeyValue[];
  isOnline: boolean;
  /** Clients take it over where it is told; the engine does not tell it. */
  messageRemindType?: MessageRemindType;
  /** As above. */
  sequence?: number;
}
