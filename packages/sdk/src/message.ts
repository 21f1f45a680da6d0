import type { TYPES } from './constants.js';
import type { MessagePayloads, MessageType } from './message-payloads.js';

/** Where a message stands: created, stored by the service, or refused. */
export type MessageStatus = 'unSend' | 'success' | 'fail';

/** The conversation types that a message can be sent to; a topic's is `GROUP`. */
export type SendableConversationType = typeof TYPES.CONV_C2C | typeof TYPES.CONV_GROUP;

/** How important a group message is when the service has to drop some. */
export type MessagePriority =
  | typeof TYPES.MSG_PRIORITY_HIGH
  | typeof TYPES.MSG_PRIORITY_NORMAL
  | typeof TYPES.MSG_PRIORITY_LOW
  | typeof TYPES.MSG_PRIORITY_LOWEST;

/** A person, as far as a message knows: whoever revoked or pinned it. */
export interface UserInfo {
  userID: string;
  nick: string;
  avatar: string;
}

/** One element of a message. The payload of a message is the content of its first one: the same object. */
export interface MessageElement {
  type: MessageType;
  content: MessagePayloads[MessageType];
}

/** What every message has, whatever its type. Times are seconds since the epoch. */
export interface MessageBase {
  /** `<senderTinyID>-<clientTime>-<random>`: known at creation, the same on both sides, kept on resend. */
  ID: string;
  conversationID: string;
  conversationType: SendableConversationType | typeof TYPES.CONV_SYSTEM;
  conversationSubType?: string | undefined;
  /** A userID, groupID or topicID. */
  to: string;
  /** A userID; tips and notices may come from `@TIM#SYSTEM`. */
  from: string;
  /** `out` when I sent it, from this or another device. */
  flow: 'in' | 'out';
  /** When the service accepted it; a local guess until then. */
  time: number;
  /** Group: the service's number, from 1 without gaps, 0 until sent. C2C: the sender's own counter: useless for order. */
  sequence: number;
  clientSequence: number;
  random: number;
  /** When it was created, by the service's clock. */
  clientTime: number;
  senderTinyID: string;
  priority: MessagePriority;
  /** The sender's, rewritten in place when the sender changes it. `''` when unknown. Untrusted. */
  nick: string;
  /** URL. Untrusted. */
  avatar: string;
  /** The sender's name in the group; `''` when there is none. Untrusted. */
  nameCard: string;
  status: MessageStatus;
  /** My own are read. Those of others are not, until setMessageRead was called here or on another device of mine. */
  isRead: boolean;
  /** C2C, own messages: the peer has read up to here. */
  isPeerRead: boolean;
  /** Taken back. The payload is still there: do not show it. */
  isRevoked: boolean;
  /** The userID of who took it back; `''` when I did so here. {@link revokerInfo} says more. */
  revoker: string;
  /** All `''` when I took it back here. Untrusted. */
  revokerInfo: UserInfo;
  /** Untrusted. */
  revokeReason: string;
  /** Deleted for me, in this session; it stays in the SDK's lists. */
  isDeleted: boolean;
  isModified: boolean;
  /** How often it was modified. */
  version: number;
  /** The sender wants to know who has read it. */
  needReadReceipt: boolean;
  /** Of a group's message the counts, of a C2C message `isPeerRead`; undefined until they are known. */
  readReceiptInfo: {
    readCount?: number | undefined;
    unreadCount?: number | undefined;
    isPeerRead?: boolean | undefined;
    /** When the peer read it; 0 until that is known. */
    timestamp: number;
  };
  /** Who is mentioned: userIDs, and `TYPES.MSG_AT_ALL` for everybody. */
  atUserList: string[];
  /** The app's own, sent along. Untrusted. */
  cloudCustomData: string;
  /** Whether extensions can be put on it. */
  isSupportExtension: boolean;
  /**
   * Said to all live rooms at once by the app's server. Such a message belongs to none: the SDK leaves its `to` and
   * `conversationID` null, and no conversation and no history shows it.
   */
  isBroadcastMessage: boolean;
  /** Refused or marked by moderation. */
  hasRiskContent: boolean;
  /** Said by the service in somebody's name, over its REST API. */
  isSystemMessage: boolean;
  /** It went out by resendMessage. */
  isResend: boolean;
  /** 2 where history has only the place of a message that was taken back; else 0. */
  isPlaceMessage: number;
  /** Always `JSON`. */
  protocol: string;
  /** The sender's profile level, in live rooms; 0 elsewhere, and on what one has sent oneself. */
  level: number;
  /** Who pinned it; `null` but in answers and events about pinned messages. Untrusted. */
  pinnerInfo: UserInfo | null;
  /** Sent to who was online only: never stored, never counted. */
  _onlineOnlyFlag: boolean;
  _isExcludedFromUnreadCount: boolean;
  _isExcludedFromLastMessage: boolean;
  /** One element in what was made here; several may come from other clients. */
  _elements: MessageElement[];
  /** The mentions as they are sent: one entry each, `groupAtAllFlag` 1 for everybody. */
  _groupAtInfoList: { groupAtAllFlag: 0 | 1; groupAtUserID?: string }[];
  /** Merged or forwarded: media in it is not uploaded again. */
  _relayFlag: boolean;
  /** For these members of the group only; undefined when it is for all. */
  _receiverList?: string[] | undefined;
  /** Which moderation configuration it is checked by. */
  _cmConfigID?: string | undefined;
  /** {@link _elements}, the list itself. A getter of the prototype: a copy lacks it. */
  readonly elements: MessageElement[];
  /** {@link _elements}, the list itself. */
  getElements(): MessageElement[];
  /** Puts an element, or several, behind those that are there. The first of all is the payload. */
  setElement(element: MessageElement | MessageElement[]): void;
  /** Takes all elements away; the payload stays until there is another first element. */
  clearElement(): void;
  /** Changes how the sender is called, on this instance alone. */
  setNickAndAvatar(sender: { nick: string; avatar: string }): void;
  /** Whether there is anything to send: 2403 when there is not. */
  isSendable(): boolean;
}

/** A message of one type. */
export interface MessageOf<Type extends MessageType> extends MessageBase {
  type: Type;
  payload: MessagePayloads[Type];
}

/** A text, with or without mentions. */
export type TextMessage = MessageOf<'TIMTextElem'>;
/** A message whose meaning the app knows. */
export type CustomMessage = MessageOf<'TIMCustomElem'>;
/** A sticker. */
export type FaceMessage = MessageOf<'TIMFaceElem'>;
/** A place. */
export type LocationMessage = MessageOf<'TIMLocationElem'>;
/** A picture. */
export type ImageMessage = MessageOf<'TIMImageElem'>;
/** A voice message. */
export type AudioMessage = MessageOf<'TIMSoundElem'>;
/** A video. */
export type VideoMessage = MessageOf<'TIMVideoFileElem'>;
/** A file. */
export type FileMessage = MessageOf<'TIMFileElem'>;
/** Several messages forwarded as one. */
export type MergerMessage = MessageOf<'TIMRelayElem'>;
/** Something happened in the group: who joined, who left, what was renamed. */
export type GroupTipMessage = MessageOf<'TIMGroupTipElem'>;
/** A notice of the system conversation. */
export type GroupSystemNoticeMessage = MessageOf<'TIMGroupSystemNoticeElem'>;

/**
 * A message, told apart by `type`.
 *
 * **It is live.** The SDK keeps the instance, changes it in place (status, time, sequence, revoked,
 * read, nick) and hands the same one out again. Never freeze, store or change it; copy what you show.
 * The SDK leaves `type` and `payload` undefined for an element type it does not know.
 */
export type Message = { [Type in MessageType]: MessageOf<Type> }[MessageType];

/** What somebody said. Tips are refused (2453), and nobody but the service can send a notice. */
export type ForwardableMessage = Exclude<Message, GroupTipMessage | GroupSystemNoticeMessage>;
