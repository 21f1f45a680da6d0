import type { TYPES } from './constants.js';
import type { GroupSystemNoticePayload, GroupTipPayload } from './tip.js';

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

/** Plain text. Untrusted. */
export interface TextPayload {
  text: string;
}

/** What an app says in its own words. `''` where nothing was given. Untrusted. */
export interface CustomPayload {
  data: string;
  description: string;
  extension: string;
}

/** A sticker: a number and a name, whose picture the app knows. */
export interface FacePayload {
  index: number;
  data: string;
}

/** A place. */
export interface LocationPayload {
  description: string;
  /** Degrees. */
  longitude: number;
  /** Degrees. */
  latitude: number;
}

/** One size of a picture. */
export interface ImageInfo {
  instanceID: number;
  /** 0 original, 1 thumbnail (198 px), 2 large (720 px). */
  type: number;
  /** 1 original, 2 large, 3 thumbnail. */
  sizeType: number;
  /** Bytes; 0 for sizes that the service makes. */
  size: number;
  /** Pixels. */
  width: number;
  /** Pixels. */
  height: number;
  /** The service's URL. Untrusted. */
  imageUrl: string;
  /** A URL that can be shown here and now; the sender's own is a `blob:`. Untrusted. */
  url: string;
}

/** A picture, in three sizes: original, thumbnail, large. */
export interface ImagePayload {
  uuid: string;
  /** 1 jpg, 2 gif, 3 png, 4 bmp, 255 other or not yet known. */
  imageFormat: number;
  imageInfoArray: ImageInfo[];
}

/** A voice message. */
export interface AudioPayload {
  uuid: string;
  /** Undefined at the sender in browsers. Untrusted. */
  url?: string;
  /** `''` before it was uploaded. Untrusted. */
  remoteAudioUrl: string;
  /** Length in seconds. */
  second: number;
  /** Bytes. */
  size: number;
  downloadFlag: number;
}

/** A video, with its cover picture. */
export interface VideoPayload {
  videoUUID: string;
  /** The sender's own is a `blob:`. Untrusted. */
  videoUrl: string;
  remoteVideoUrl: string;
  videoFormat: string;
  /** Length in seconds. */
  videoSecond: number;
  /** Bytes. */
  videoSize: number;
  videoDownloadFlag: number;
  thumbUUID: string;
  thumbFormat: string;
  thumbUrl: string;
  snapshotUrl: string;
  remoteThumbUrl: string;
  remoteSnapshotUrl: string;
  /** Pixels. */
  thumbWidth: number;
  /** Pixels. */
  snapshotWidth: number;
  /** Pixels. */
  thumbHeight: number;
  /** Pixels. */
  snapshotHeight: number;
  /** Bytes. */
  thumbSize: number;
  /** Bytes. */
  snapshotSize: number;
  thumbDownloadFlag: number;
}

/** Any file. */
export interface FilePayload {
  uuid: string;
  /** Untrusted. */
  fileName: string;
  /** Bytes. */
  fileSize: number;
  /** `''` before it was uploaded. Untrusted. */
  fileUrl: string;
  remoteFileUrl: string;
  downloadFlag: number;
}

/** A message inside a merged one: what was kept of it. */
export interface SimplifiedMessage {
  ID: string;
  from: string;
  nick: string;
  avatar: string;
  /** Seconds since the epoch. */
  time: number;
  cloudCustomData: string;
  messageBody: { type: string; payload: unknown }[];
}

/** Several messages forwarded as one. */
export interface MergerPayload {
  /** Empty when `downloadKey` is set: the list must be downloaded then. */
  messageList: SimplifiedMessage[];
  title: string;
  abstractList: string[];
  compatibleText: string;
  downloadKey: string;
  pbDownloadKey: string;
  version: number;
  /** `true`: nested too deep, the list is empty. */
  layersOverLimit: boolean;
}

/** From the type of a message to its payload. */
export interface MessagePayloads {
  TIMTextElem: TextPayload;
  TIMCustomElem: CustomPayload;
  TIMFaceElem: FacePayload;
  TIMLocationElem: LocationPayload;
  TIMImageElem: ImagePayload;
  TIMSoundElem: AudioPayload;
  TIMVideoFileElem: VideoPayload;
  TIMFileElem: FilePayload;
  TIMRelayElem: MergerPayload;
  TIMGroupTipElem: GroupTipPayload;
  TIMGroupSystemNoticeElem: GroupSystemNoticePayload;
}

/** The `type` of a message: what its payload is. */
export type MessageType = keyof MessagePayloads;

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
  isRead: boolean;
  /** C2C, own messages: the peer has read up to here. */
  isPeerRead: boolean;
  isRevoked: boolean;
  revoker: string;
  revokerInfo: UserInfo;
  revokeReason: string;
  /** Deleted for me, in this session; it stays in the SDK's lists. */
  isDeleted: boolean;
  isModified: boolean;
  /** How often it was modified. */
  version: number;
  needReadReceipt: boolean;
  readReceiptInfo: {
    readCount?: number | undefined;
    unreadCount?: number | undefined;
    isPeerRead?: boolean | undefined;
    /** 0 until it is known. */
    timestamp: number;
  };
  /** Who is mentioned: userIDs, and `TYPES.MSG_AT_ALL` for everybody. */
  atUserList: string[];
  /** The app's own, sent along. Untrusted. */
  cloudCustomData: string;
  isSupportExtension: boolean;
  isBroadcastMessage: boolean;
  /** Refused or marked by moderation. */
  hasRiskContent: boolean;
  isSystemMessage: boolean;
  isResend: boolean;
  isPlaceMessage: number;
  protocol: string;
  /** The sender's profile level. */
  level: number;
  pinnerInfo: UserInfo | null;
  /** Sent to who was online only: never stored, never counted. */
  _onlineOnlyFlag: boolean;
  _isExcludedFromUnreadCount: boolean;
  _isExcludedFromLastMessage: boolean;
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

/** What all `create*Message` methods take. */
export interface CreateMessageOptions<Payload> {
  /** A userID, groupID or topicID. */
  to: string;
  /** A topic's is `GROUP`. Checked when sending (2106), not here. */
  conversationType: SendableConversationType;
  payload: Payload;
  /** Groups only. `Normal` when left out. */
  priority?: MessagePriority;
  /** The app's own text, sent along. */
  cloudCustomData?: string;
  needReadReceipt?: boolean;
  /** Group message for these members only; at most 50. */
  receiverList?: string[];
  isSupportExtension?: boolean;
}

/** The text of a mention message, and who is meant: userIDs, or `TYPES.MSG_AT_ALL`. */
export interface TextAtPayload {
  text: string;
  atUserList?: string[];
}

/** How a message is to be treated on its way. */
export interface SendMessageOptions {
  /** Delivered to who is online, stored nowhere, counted nowhere. Ignored in an AVChatRoom. */
  onlineUserOnly?: boolean;
  messageControlInfo?: {
    /** Stored, but does not count as unread. */
    excludedFromUnreadCount?: boolean;
    /** Stored, but does not become the conversation's last message. */
    excludedFromLastMessage?: boolean;
    excludedFromContentModeration?: boolean;
  };
  offlinePushInfo?: {
    disablePush?: boolean;
    title?: string;
    description?: string;
    extension?: string;
  };
}

/** Which messages of a conversation are wanted. */
export interface GetMessageListOptions {
  conversationID: string;
  /** Opaque: what the page before returned. Left out for the newest page. */
  nextReqMessageID?: string;
}

/** A page of a conversation's history. */
export interface MessageListPage {
  /** Ascending: the oldest first. Live instances. */
  messageList: Message[];
  /** To be passed for the page before this one; `''` at the beginning of the history. Opaque. */
  nextReqMessageID: string;
  /** Whether this page reaches the beginning. */
  isCompleted: boolean;
}
