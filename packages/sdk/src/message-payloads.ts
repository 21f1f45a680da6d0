import type { GroupSystemNoticePayload } from './system-notice.js';
import type { GroupTipPayload } from './tip.js';

/** Plain text. Untrusted. Whom it mentions stands in {@link MessageBase.atUserList}. */
export interface TextPayload {
  text: string;
}

/** What an app says in its own words. `''` where nothing was given. Untrusted. */
export interface CustomPayload {
  data: string;
  description: string;
  extension: string;
}

/** A sticker: a number and a name, whose picture the app knows. Untrusted. */
export interface FacePayload {
  index: number;
  data: string;
}

/** A place. Untrusted. */
export interface LocationPayload {
  description: string;
  /** Degrees. */
  longitude: number;
  /** Degrees. */
  latitude: number;
}

/** One size of a picture. */
export interface ImageInfo {
  /** A random number, new in every instance of a message. */
  instanceID: number;
  /** Which of the three it is, and its place in the list: 0 original, 1 thumbnail (198 px), 2 large (720 px). */
  type: 0 | 1 | 2;
  /** The same in the service's numbers: 1 original, 2 large, 3 thumbnail. */
  sizeType: 1 | 2 | 3;
  /** Bytes; 0 for sizes that the service makes, and before the upload. */
  size: number;
  /** Pixels; 0 before the upload. */
  width: number;
  /** Pixels; 0 before the upload. */
  height: number;
  /** The service's URL, `''` before the upload. Untrusted. */
  imageUrl: string;
  /** A URL that can be shown here and now; the sender's own is a `blob:`, the same for all three. Untrusted. */
  url: string;
}

/** A picture, in three sizes. */
export interface ImagePayload {
  /** `<SDKAppID>-<userID>-<32 letters and digits>.<suffix>` */
  uuid: string;
  /** 1 jpg, 2 gif, 3 png, 4 bmp, 255 another or, before the upload, not yet known. */
  imageFormat: 1 | 2 | 3 | 4 | 255;
  /**
   * Three entries: original, thumbnail, large; until a message of mine was sent the large one stands
   * before the thumbnail. The large one of a received picture has the size of the original, scaled down
   * to 720 px at its shorter side.
   */
  imageInfoArray: ImageInfo[];
}

/** A voice message. */
export interface AudioPayload {
  uuid: string;
  /** Undefined at the sender in browsers. Untrusted. */
  url?: string | undefined;
  /** `''` before it was uploaded. Untrusted. */
  remoteAudioUrl: string;
  /** Length in whole seconds. `NaN` at the sender of a file that did not say its duration, `undefined` at the receivers. */
  second: number | undefined;
  /** Bytes. */
  size: number;
  /** Always 2: the URLs can be used as they are. */
  downloadFlag: number;
}

/** A video, with its cover picture. `thumb…` and `snapshot…` say the same. */
export interface VideoPayload {
  videoUUID: string;
  /** The sender's own is a `blob:`. Untrusted. */
  videoUrl: string;
  /** The sender's is a `blob:` too until it was uploaded. Untrusted. */
  remoteVideoUrl: string;
  /** What stands behind the slash of the file's type: `mp4`, `quicktime`. */
  videoFormat: string;
  /** Length in seconds, rounded; 0 when the file did not say it. */
  videoSecond: number;
  /** Bytes. */
  videoSize: number;
  /** Always 2. */
  videoDownloadFlag: number;
  thumbUUID: string;
  thumbFormat: string;
  /** `''` while there is no cover. Untrusted. */
  thumbUrl: string;
  /** Untrusted. */
  snapshotUrl: string;
  /** Untrusted. */
  remoteThumbUrl: string;
  /** Untrusted. */
  remoteSnapshotUrl: string;
  /** Pixels; 200 while it is not known. */
  thumbWidth: number;
  /** Pixels. */
  snapshotWidth: number;
  /** Pixels; 200 while it is not known. */
  thumbHeight: number;
  /** Pixels. */
  snapshotHeight: number;
  /** Bytes. */
  thumbSize: number;
  /** Bytes. */
  snapshotSize: number;
  /** Always 2. */
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
  /** `''` before it was uploaded. Untrusted. */
  remoteFileUrl: string;
  /** Always 2. */
  downloadFlag: number;
}

/** What a message inside a merged one says: its type, and the payload of that type. Untrusted. */
export type SimplifiedElement = {
  [Type in MessageType]: { type: Type; payload: MessagePayloads[Type] };
}[MessageType];

/** A merged message within a merged one. */
export type MergerElement = Extract<SimplifiedElement, { type: 'TIMRelayElem' }>;

/** A message inside a merged one: what was kept of it. Everything in it is untrusted. */
export interface SimplifiedMessage {
  /** The ID of the message it was; it begins with `undefined-` where the service did not say whose it was. */
  ID: string;
  from: string;
  /** The same as `from`. */
  messageSender: string;
  /** The userID or groupID that it was sent to. */
  messageReceiver: string;
  /** Of a C2C message. */
  receiverUserID?: string;
  /** Of a group's message. */
  receiverGroupID?: string;
  nick: string;
  avatar: string;
  /** Seconds since the epoch. */
  time: number;
  /** Seconds since the epoch. */
  clientTime?: number | undefined;
  messageSequence: number;
  clientSequence: number;
  messageRandom: number;
  cloudCustomData: string;
  /** One element. A merged message may be in it: pass the element to {@link MessageMethods.downloadMergerMessage}. */
  messageBody: SimplifiedElement[];
}

/** Several messages forwarded as one. */
export interface MergerPayload {
  /** Empty when `downloadKey` is set: the list must be downloaded then. */
  messageList: SimplifiedMessage[];
  /** Untrusted. */
  title: string;
  /** The first lines, for a preview. Untrusted. */
  abstractList: string[];
  /** For clients that cannot show merged messages. Untrusted. */
  compatibleText: string;
  /** Not empty: {@link MessageMethods.downloadMergerMessage} fetches the list. */
  downloadKey: string;
  pbDownloadKey: string;
  version: number;
  /** `true`: merged more than 100 times within each other. Everything else is empty then. */
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
