/**
 * A file as an upload plugin gets it, by what every browser's `File` has. A plugin for browsers may
 * say `File`.
 */
export interface UploadFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** MIME type; `''` when unknown. */
  readonly type: string;
}

/** 1 image, 2 video, 3 audio, 255 any other file. */
export type UploadFileType = 1 | 2 | 3 | 255;

/** How far an upload is. */
export interface UploadProgress {
  /** 0 to 1; more counts as 1. */
  percent: number;
  /** Bytes. */
  loaded?: number;
  /** Bytes. */
  total?: number;
}

/** One file that is to be uploaded, as the SDK hands it to the plugin. */
export interface UploadOptions {
  /** Pre-signed: the file goes there by PUT. `''` on Parlor's local engine, which has no place for it. */
  url: string;
  fileType: UploadFileType;
  /** `<32 hex digits>-<random>.<suffix>`, unless the payload had a `customFileName`. */
  fileName: string;
  /** A File in browsers, the path of one in mini programs and React Native. */
  resources: UploadFile | string;
  /** Where the file can be had afterwards: what a plugin answers as `location`. */
  downloadUrl: string;
  /** Videos: where to ask for a cover picture. */
  requestSnapshotUrl?: string | undefined;
  /** Images: where the thumbnail will be. */
  thumbUrl?: string | undefined;
  /** Images: where the large size will be. */
  largeUrl?: string | undefined;
  fileKey?: string | undefined;
  /** Images: what the SDK knows of their sizes. */
  imageInfoArray?: readonly unknown[] | undefined;
  /** The address of the upload server, or `''`; `false` in a private network. */
  uploadIP: string | false;
  /** Tells how far it is. The message's `onProgress` is told the `percent` alone, as it is. */
  onProgress(progress: UploadProgress): void;
}

/** What came of an upload, in the terms of HTTP. */
export interface UploadResult {
  /** 200 when it is there. 403 fails the message even without an error; nothing else of it is looked at. */
  statusCode: number;
  headers?: object;
  data: {
    /** The file's URL; the SDK puts `https://` in place of whatever scheme it has. */
    location: string;
    uploadIP?: string;
  };
}

/**
 * Called once when an upload has ended, at once or later. With an error the message fails with 2400 (a video is
 * tried a second time first, then 2350). The SDK reads the result in any case: without one it throws.
 */
export type UploadCallback = (error: unknown, result: UploadResult) => void;

/** Uploads the files of media messages. Made by the SDK, once per login. */
export interface UploadPlugin {
  /** One call per file. Nothing is done with what it returns. May call back before it returns. */
  uploadFile(options: UploadOptions, callback: UploadCallback): unknown;
}

/** What is registered as `tim-upload-plugin`: a class whose constructor takes nothing. */
export interface UploadPluginClass {
  new (): UploadPlugin;
  /** For a line in the log, read when it is registered. */
  getVersion?(): string;
}

/**
 * What {@link ChatSDK.registerPlugin} takes, by the plugins' names. A later registration of a name
 * takes the place of the earlier one. Plugins of other names are kept and used by nobody.
 */
export interface ChatPlugins {
  /**
   * Without it media messages fail with 2040, unless one of the next two is there. Parlor's local engine keeps the
   * files itself then, if it may (`takesFiles`).
   */
  'tim-upload-plugin'?: UploadPluginClass;
  /** Tencent's object storage for browsers: the older way to upload. */
  'cos-js-sdk'?: unknown;
  /** Tencent's object storage for mini programs. */
  'cos-wx-sdk'?: unknown;
  /** Refuses words on this side of the line (3123). */
  'tim-profanity-filter-plugin'?: unknown;
  /** Tells of the network where there are no browser events for it: React Native. */
  'chat-network-monitor'?: unknown;
  /** Push messages in uni-app. */
  'tim-push'?: unknown;
  /** The older way of push messages in uni-app. */
  'tim-offline-push-plugin'?: unknown;
}
