import type { Message, MessagePriority, SendableConversationType } from './message.js';

/** What all `create*Message` methods take. */
export interface CreateMessageOptions<Payload> {
  /** A userID, groupID or topicID. */
  to: string;
  /** A topic's is `GROUP`. Checked when sending (2106), not here. */
  conversationType: SendableConversationType;
  payload: Payload;
  /** Groups only. `Normal` when left out. */
  priority?: MessagePriority;
  /** The app's own text, sent along; `''` when left out. */
  cloudCustomData?: string;
  /** `true`; of what else is truthy, only the number 1 counts. */
  needReadReceipt?: boolean;
  /**
   * Work, Public and Meeting groups: for these members only, at most 50; the rest is dropped. Counts
   * as unread for nobody. Refused with 10004 in communities and live rooms; without effect in C2C
   * conversations. Not together with mentions.
   */
  receiverList?: string[];
  /** `true`, or the number 1, and nothing else that is truthy: extensions can be put on the message. */
  isSupportExtension?: boolean;
  /** Which of the application's moderation configurations the message is checked by. */
  customModerationConfigurationID?: string;
}

/** What the creation of an image, audio, video or file message takes besides: the upload begins when it is sent. */
export interface CreateMediaMessageOptions<Payload> extends CreateMessageOptions<Payload> {
  /** Told how far the upload is, from 0 to 1. */
  onProgress?: (percent: number) => void;
}

/** The text of a mention message, and who is meant: userIDs, or `TYPES.MSG_AT_ALL`. */
export interface TextAtPayload {
  text: string;
  /** Not in communities and topics: `TYPES.MSG_AT_ALL`. */
  atUserList?: string[];
}

/** What is read of a file. A DOM `File` is one; a `Blob` is none, and refused. */
export interface FileLike {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** The MIME type. */
  readonly type: string;
}

/** A file field, of which the first file is taken. An `HTMLInputElement` of type `file` is one. */
export interface InputLike {
  /** Throws when there is none. */
  readonly files: ArrayLike<FileLike> | null;
}

/**
 * The picture of an image message, or any file of a file message. What it must be shows when it is
 * sent: 2251 or 2401 no file any more, 2108 empty; an image 2252 not jpg, jpeg, gif, png, bmp, image or webp, 2253 not below 20 MiB; a
 * file 2402 above 100 MiB.
 */
export interface FilePayloadOptions {
  file: FileLike | InputLike;
  /** Its name in the store, instead of one that is made up. Undocumented by the SDK. */
  customFileName?: string;
}

/** A recording. It is the app that knows how long it lasts. */
export interface AudioFileLike extends FileLike {
  /** Milliseconds. `second` of the message is `NaN` without it. */
  readonly duration?: number;
}

/** What a recorder of Tencent's own hands out. */
export interface RecorderResult {
  readonly tempFilePath: string;
  /** Milliseconds. */
  readonly duration?: number;
  /** Bytes. */
  readonly fileSize?: number;
}

/** The recording of a voice message: 2300 no file, 2108 empty, 2301 above 20 MiB, when it is sent. */
export interface AudioPayloadOptions {
  file: AudioFileLike | RecorderResult;
  /** See {@link FilePayloadOptions.customFileName}. */
  customFileName?: string;
}

/** A video file, and what the app knows of it. */
export interface VideoFileLike extends FileLike {
  /** Seconds. 0 in the message when left out. */
  readonly duration?: number;
  /** Pixels. */
  readonly width?: number;
  /** Pixels. */
  readonly height?: number;
}

/** The video of a video message: 2352 not mp4, quicktime, mov or video, 2351 above 100 MiB, when it is sent. */
export interface VideoPayloadOptions {
  file: VideoFileLike | InputLike;
  /** See {@link FilePayloadOptions.customFileName}. */
  customFileName?: string;
}

/** The messages that become one. */
export interface MergerPayloadOptions {
  /** Not empty, and none of them `fail`. Each is copied as it is now, but for its payload: that is shared. */
  messageList: Message[];
  title: string;
  /** The first lines, for a preview. */
  abstractList: string[];
  /** For clients that cannot show merged messages; not empty. */
  compatibleText: string;
}
