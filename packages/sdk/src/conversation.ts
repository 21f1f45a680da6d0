import type { EVENT, TYPES } from './constants.js';
import type { Group, GroupType } from './group.js';
import type { MessagePayloads, MessageType } from './message-payloads.js';
import type { AllReceiveMessageOpt } from './remind-type.js';
import type { Profile } from './user.js';

/**
 * How messages of a conversation are delivered and announced.
 *
 * - `AcceptAndNotify`: delivered and pushed. The default.
 * - `AcceptNotNotify`: delivered, not pushed, left out of the total of unread messages.
 * - `Discard`: not delivered live; getMessageList still has them.
 * - `AcceptNotNotifyExceptAt`: groups: delivered, pushed only when I am mentioned.
 * - `NotReceiveMsgExceptAt`: topics: only mentions are delivered live; the rest shows in
 *   TOPIC_UPDATED about every 10 seconds.
 */
export type MessageRemindType =
  | typeof TYPES.MSG_REMIND_ACPT_AND_NOTE
  | typeof TYPES.MSG_REMIND_ACPT_NOT_NOTE
  | typeof TYPES.MSG_REMIND_DISCARD
  | typeof TYPES.NOT_RECEIVE_OFFLINE_PUSH_EXCEPT_AT
  | typeof TYPES.NOT_RECEIVE_MSG_EXCEPT_AT;

/** What is known of the newest message, whatever its type. */
interface LastMessageBase {
  /** Seconds since the epoch; 0 when there is no message. */
  lastTime: number;
  /** The message's own number. Group: the service's. C2C: the sender's counter, useless for order. */
  lastSequence: number;
  /** userID of the sender; `''` when there is no message. */
  fromAccount: string;
  /** A line of text for the list: the text itself, or `[Image]` and the like. Untrusted. */
  messageForShow: string;
  /** A recalled message stays the last one, with its payload and its line of text. */
  isRevoked: boolean;
  /** The app's own, as it was sent along. Untrusted. */
  cloudCustomData: string;
  onlineOnlyFlag: boolean;
  /** The sender's. Untrusted. */
  nick: string;
  /** The sender's name in the group. Untrusted. */
  nameCard: string;
  /** How often it was modified. 0 where it comes with the list; in groups the SDK leaves it out there. */
  version: number;
  /** C2C, my own: the peer has read it. */
  isPeerRead: boolean;
  /** userID of who recalled it; `''` when that was me, here; `null` while it is not recalled. */
  revoker: string | null;
}

/** The newest message of one type. */
export interface LastMessageOf<Type extends MessageType> extends LastMessageBase {
  type: Type;
  /** For live messages the same object as the message's own payload. */
  payload: MessagePayloads[Type];
}

/** No message: `type` is `''`. A message of a type that the SDK does not know: `type` is `null`. */
export interface NoLastMessage extends LastMessageBase {
  type: '' | null;
  payload: null;
}

/** The newest message as a conversation shows it, told apart by `type`. Online-only ones are never it. */
export type LastMessage =
  | { [Type in MessageType]: LastMessageOf<Type> }[MessageType]
  | NoLastMessage;

/** Somebody mentioned me in a group. My own mentions are never listed. */
export interface GroupAtInfo {
  /** userID of who wrote it. */
  from: string;
  groupID: string;
  /** Only when it was said in a topic. */
  topicID?: string | undefined;
  /** The `sequence` of the message. */
  messageSequence: number;
  /** One element of `TYPES.CONV_AT_*`: `[1]` me, `[2]` everybody, `[3]` both. */
  atTypeArray: number[];
  /** `random` of the message; the SDK's own use. */
  __random: number;
  /** `clientSequence` of the message; the SDK's own use. */
  __sequence: number;
}

/** What every conversation has. */
export interface ConversationBase {
  /** `C2C<userID>`, `GROUP<groupID>` or `@TIM#SYSTEM`. */
  conversationID: string;
  /** Type of the group; `''` when it is none. */
  subType: GroupType | '';
  /** Incoming messages not read yet. Always 0 in an AVChatRoom and a Meeting. */
  unreadCount: number;
  /** Changed in place. */
  lastMessage: LastMessage;
  /** Who mentioned me since I last read it. Groups only. */
  groupAtInfoList: GroupAtInfo[];
  /** The name I gave this friend; `''` when there is none. */
  remark: string;
  isPinned: boolean;
  /** `undefined` until the SDK has asked the service; not counted in the total until then. */
  messageRemindType?: MessageRemindType | '' | undefined;
  /** C2C: up to when the peer had read when the list was fetched, seconds since the epoch. A receipt does not move it. */
  peerReadTime: number;
  /** Powers of two; see `TYPES.CONV_MARK_TYPE_*`. */
  markList: number[];
  /** My own note; at most 256 characters, `''` when there is none. */
  customData: string;
  /** Names of the conversation groups it is in. */
  conversationGroupList: string[];
  /** What I have begun to write. Kept in memory only. */
  draftText: string;
  /** Whether {@link ConversationMethods.getConversationProfile} has completed it. */
  _isInfoCompleted: boolean;
  /** userID or groupID of the other side, `''` for the system conversation. A getter of the prototype: a copy lacks it. */
  readonly toAccount: string;
}

/** A conversation with one person. */
export interface C2CConversation extends ConversationBase {
  type: typeof TYPES.CONV_C2C;
  /** At least the userID. */
  userProfile: Profile;
}

/** The conversation of a group. It stays when I am no longer in the group. */
export interface GroupConversation extends ConversationBase {
  type: typeof TYPES.CONV_GROUP;
  /** The group as it was when the conversation heard of it: mostly a copy, and not the instance in memory. */
  groupProfile: Group;
}

/** The one conversation that holds group system notices. It does not count in the total. */
export interface SystemConversation extends ConversationBase {
  type: typeof TYPES.CONV_SYSTEM;
}

/**
 * A conversation, told apart by `type`. Live, like {@link Message}: copy what you show.
 *
 * Topics have none: see {@link Topic}.
 */
export type Conversation = C2CConversation | GroupConversation | SystemConversation;

/** Which conversations are wanted; all that is given must hold. A filter of a wrong type is not looked at. */
export interface GetConversationListOptions {
  type?: typeof TYPES.CONV_C2C | typeof TYPES.CONV_GROUP;
  /** 0: without any mark. */
  markType?: number;
  /** `''`: in no conversation group. */
  groupName?: string;
  /** `true`: at least one unread message; `false`: none. */
  hasUnreadCount?: boolean;
  /** `true`: somebody mentioned me; `false`: nobody did. */
  hasGroupAtInfo?: boolean;
}

/** The conversation list, newest first, pinned before all. */
export interface ConversationListResult {
  /** A new array each time; its elements are the same live objects. */
  conversationList: Conversation[];
  /** `false` until the first synchronisation after the login has ended. */
  isSyncCompleted: boolean;
}

/** Several conversations to be deleted at once. */
export interface DeleteConversationOptions {
  /** At least one; what comes after the first 100 is ignored. */
  conversationIDList: string[];
  /** Whether my history goes too. `true` when left out; an explicit `undefined` is refused. */
  clearHistoryMessage?: boolean;
}

/** A draft and where it belongs. */
export interface SetConversationDraftOptions {
  conversationID: string;
  /** Any text; `''` removes the draft. */
  draftText: string;
}

/** What came of {@link ConversationMethods.setConversationDraft}: an answer within the answer. */
export interface SetConversationDraftResult {
  code: 0;
  conversation: Conversation;
}

/** A conversation, and whether it is to stand above the others. */
export interface PinConversationOptions {
  conversationID: string;
  isPinned: boolean;
}

/** Which conversations are read. */
export interface SetAllMessageReadOptions {
  /** `TYPES.READ_ALL_MSG` when left out. */
  scope?:
    | typeof TYPES.READ_ALL_MSG
    | typeof TYPES.READ_ALL_C2C_MSG
    | typeof TYPES.READ_ALL_GROUP_MSG;
}

/** A note of mine, for one or more conversations. */
export interface SetConversationCustomDataOptions {
  /** At least one, at most 100 (51006). */
  conversationIDList: string[];
  /** At most 256 characters; `''` removes it. */
  customData: string;
}

/** A mark for one or more conversations. */
export interface MarkConversationOptions {
  /** At least one, at most 100 (51006). */
  conversationIDList: string[];
  /**
   * A power of two: `TYPES.CONV_MARK_TYPE_STAR` 1, `_UNREAD` 2, `_FOLD` 4, `_HIDE` 8, or one of the
   * app's own from `2 ** 32` to `2 ** 63`. Other numbers mean nothing on the service.
   */
  markType: number;
  /** Whether the mark is set or taken away. */
  enableMark: boolean;
}

/** What came of a call that changes several conversations. Those that fail do not stop the others. */
export interface ConversationBatchResult {
  successConversationIDList: string[];
  failureConversationIDList: ConversationFailure[];
}

/** A conversation that could not be changed. */
export interface ConversationFailure {
  conversationID: string;
  /** 2500 not in the list, 2503 neither a person’s nor a group’s, 51007 the service failed on this one, 51008 more than 1000 in total. */
  code: number;
  message: string;
}

/** What is told about conversations; the first two are throttled. */
export interface ConversationEvents {
  /** The whole list, sorted. */
  [EVENT.CONVERSATION_LIST_UPDATED]: Conversation[];
  /** The new total: see {@link ConversationMethods.getTotalUnreadMessageCount}. */
  [EVENT.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED]: number;
  /** The do-not-disturb setting was changed, here or on another instance of mine. */
  [EVENT.ALL_RECEIVE_MESSAGE_OPT_UPDATED]: AllReceiveMessageOpt;
}
