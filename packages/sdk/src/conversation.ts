import type { TYPES } from './constants.js';
import type { Group } from './group.js';
import type { MessagePayloads, MessageType } from './message.js';
import type { Profile } from './user.js';

/** How messages of a conversation are delivered and announced. */
export type MessageRemindType =
  | typeof TYPES.MSG_REMIND_ACPT_AND_NOTE
  | typeof TYPES.MSG_REMIND_ACPT_NOT_NOTE
  | typeof TYPES.MSG_REMIND_DISCARD
  | typeof TYPES.NOT_RECEIVE_OFFLINE_PUSH_EXCEPT_AT
  | typeof TYPES.NOT_RECEIVE_MSG_EXCEPT_AT;

/** The newest message as a conversation shows it. Empty conversation: `lastTime` 0, `type` `''`, `payload` `null`. */
export interface LastMessage {
  /** Seconds since the epoch; 0 when there is no message. */
  lastTime: number;
  lastSequence: number;
  /** userID of the sender. */
  fromAccount: string;
  /** A line of text for the list: the text itself, or `[Image]` and the like. Untrusted. */
  messageForShow: string;
  /** The same object as the message's own payload. */
  payload: MessagePayloads[MessageType] | null;
  type: MessageType | '' | null;
  isRevoked: boolean;
  cloudCustomData: string;
  onlineOnlyFlag: boolean;
  nick: string;
  nameCard: string;
  version: number;
  isPeerRead: boolean;
  revoker: string | null;
}

/** Who mentioned me, and where. */
export interface GroupAtInfo {
  /** userID of who wrote it. */
  from: string;
  groupID: string;
  topicID?: string;
  messageSequence: number;
  /** `[1]` me, `[2]` everybody, `[3]` both. */
  atTypeArray: number[];
}

/** What every conversation has. */
export interface ConversationBase {
  conversationID: string;
  /** Type of the group; `''` when it is none. */
  subType: string;
  unreadCount: number;
  lastMessage: LastMessage;
  groupAtInfoList: GroupAtInfo[];
  /** The name I gave this friend. */
  remark: string;
  isPinned: boolean;
  /** `undefined` until the SDK has asked the service; not counted in the total until then. */
  messageRemindType?: MessageRemindType | '' | undefined;
  /** C2C: up to when the peer has read, seconds. */
  peerReadTime: number;
  /** Powers of two; see `TYPES.CONV_MARK_TYPE_*`. */
  markList: number[];
  customData: string;
  /** Names of the conversation groups it is in. */
  conversationGroupList: string[];
  /** Kept in memory only. */
  draftText: string;
}

/** A conversation with one person. */
export interface C2CConversation extends ConversationBase {
  type: typeof TYPES.CONV_C2C;
  /** At least the userID. */
  userProfile: Profile;
}

/** The conversation of a group. */
export interface GroupConversation extends ConversationBase {
  type: typeof TYPES.CONV_GROUP;
  groupProfile: Group;
}

/** The one conversation that holds group system notices. */
export interface SystemConversation extends ConversationBase {
  type: typeof TYPES.CONV_SYSTEM;
}

/** A conversation, told apart by `type`. Live, like {@link Message}: copy what you show. */
export type Conversation = C2CConversation | GroupConversation | SystemConversation;

/** Which conversations are wanted; all that is given must hold. */
export interface GetConversationListOptions {
  type?: typeof TYPES.CONV_C2C | typeof TYPES.CONV_GROUP;
  /** 0: without any mark. */
  markType?: number;
  /** `''`: in no conversation group. */
  groupName?: string;
  hasUnreadCount?: boolean;
  hasGroupAtInfo?: boolean;
}

/** The conversation list, newest first, pinned before all. */
export interface ConversationListResult {
  /** A new array each time; its elements are the same live objects. */
  conversationList: Conversation[];
  /** `false` until the first synchronisation after the login has ended. */
  isSyncCompleted: boolean;
}
