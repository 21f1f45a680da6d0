import type { TRTCLike } from './trtc-like.js';

/** How {@link trtcAudio} reaches Tencent's media cloud. */
export interface TRTCAudioOptions {
  /** The application's number: the one of the chat, when both are one application in Tencent's console. */
  readonly sdkAppID: number;
  /**
   * The ticket of who listens, or what gets one for a userID from the app's server. It is the same as the chat's, made with
   * the same secret key. A function is asked each time the room is entered, and once more when the cloud does not take the
   * ticket, because it has expired say.
   */
  readonly userSig: string | ((userID: string) => string | Promise<string>);
  /**
   * Gets the SDK: `import('trtc-sdk-v5')` when left out. Called when a room is joined for the first time, and not before.
   */
  readonly load?: () => Promise<TRTCLike>;
  /**
   * The room's name in the media cloud (`strRoomId`): 1 to 64 letters, digits, spaces and ``!#$%&()+-:;<=.>?@[]^_{}|~,``.
   * When left out it is the groupID; one with other characters, or with `%`, has those as `%2A`, and one that is then too
   * long is named by its SHA-256.
   */
  readonly roomID?: (groupID: string) => string;
  /** How much the SDK writes to the console: 0 all, 3 warnings, 4 errors (when left out), 5 nothing. */
  readonly logLevel?: 0 | 1 | 2 | 3 | 4 | 5;
  /**
   * Whether the SDK sends its logs to Tencent, whose support asks for them; `false` when left out. It reports how calls go,
   * as numbers, in any case.
   */
  readonly sendsLogs?: boolean;
}
