import type {
  CreateMessageOptions,
  CustomPayload,
  FacePayload,
  LocationPayload,
  SendMessageOptions,
} from '@parlor/sdk';

/** A message that was stored, by what it can be found again. */
export interface MessageReference {
  /** The `ID` that the SDK knows it by. */
  readonly ID: string;
  /** Which conversation it is in. */
  readonly conversationID: string;
  /** Seconds since the epoch. */
  readonly time: number;
  /** Of a group; without meaning elsewhere. */
  readonly sequence: number;
}

/** What a message says, so that it can be made again: by another instance of the SDK, on another day. */
export type OutboxContent =
  | { readonly type: 'text'; readonly text: string; readonly atUserList: readonly string[] }
  | { readonly type: 'custom'; readonly payload: Readonly<Partial<CustomPayload>> }
  | { readonly type: 'face'; readonly payload: Readonly<FacePayload> }
  | { readonly type: 'location'; readonly payload: Readonly<LocationPayload> }
  | { readonly type: 'image'; readonly file: File }
  | { readonly type: 'audio'; readonly file: File; readonly duration: number }
  | { readonly type: 'video'; readonly file: File; readonly video: VideoFacts }
  | { readonly type: 'file'; readonly file: File }
  | {
      readonly type: 'merger';
      readonly messages: readonly MessageReference[];
      readonly title: string;
      readonly abstractList: readonly string[];
      readonly compatibleText: string;
    }
  | { readonly type: 'forward'; readonly message: MessageReference };

/** What the app knows of a video. */
export interface VideoFacts {
  /** Seconds. */
  readonly duration?: number;
  /** Pixels. */
  readonly width?: number;
  /** Pixels. */
  readonly height?: number;
}

/** What the SDK's `create…Message` are told besides. */
export type OutboxMessageOptions = Pick<
  CreateMessageOptions<unknown>,
  | 'cloudCustomData'
  | 'needReadReceipt'
  | 'isSupportExtension'
  | 'priority'
  | 'receiverList'
  | 'customModerationConfigurationID'
>;

/** What `sendMessage` is told: all but `onlineUserOnly`, since nobody waits to send what is not to be kept. */
export type OutboxSendOptions = Omit<SendMessageOptions, 'onlineUserOnly'>;

/** An instance that the SDK has made of an item: its `random` identifies what was stored of it. */
export interface OutboxInstance {
  /** What the SDK told this instance of the message from others by. */
  readonly random: number;
  /** Seconds since the epoch, by the service's clock. */
  readonly clientTime: number;
}

/**
 * A message that was not sent yet, or failed. Plain: it can be cloned (`structuredClone`), and so kept in
 * IndexedDB, files included.
 */
export interface OutboxItem {
  /** A UUID; travels with the message in its `cloudCustomData`, where that is possible. */
  readonly key: string;
  /** The userID of who sends it. */
  readonly owner: string;
  /** The store that sends it: one of a page. */
  readonly sender: string;
  /** Where it is to be sent. */
  readonly conversationID: string;
  /**
   * Milliseconds since the epoch, of when it was written, or sent again by hand; no two of one store have the same. The
   * order in which they are sent.
   */
  readonly createdAt: number;
  /** What it says, and its files. */
  readonly content: OutboxContent;
  /** How the message was to be made: its priority, receipts, whom it is for. */
  readonly messageOptions: OutboxMessageOptions;
  /** How it was to be sent: what is pushed, whether it counts as unread. */
  readonly sendOptions: OutboxSendOptions;
  /** Oldest first. */
  readonly instances: readonly OutboxInstance[];
  /** Why it is not tried any more; `null` while it waits. */
  readonly failure: { readonly code: number; readonly message: string } | null;
}
