/**
 * What {@link trtcAudio} uses of the package `trtc-sdk-v5`: its default export. Named here, so that an app that has not
 * installed the package compiles.
 */
export interface TRTCLike {
  /** Makes somebody who can come into one room. */
  create(): TRTCInstanceLike;
  /** What this browser can do: an object with `result` and `detail`. */
  isSupported(): Promise<unknown>;
  /** The microphones there are; asks nobody for permission when `false` is passed. */
  getMicrophoneList(requestPermission?: boolean): Promise<readonly TRTCDeviceLike[]>;
  /** What voices can come out of. */
  getSpeakerList(requestPermission?: boolean): Promise<readonly TRTCDeviceLike[]>;
  /** Lets all voices come out of one of them. */
  setCurrentSpeaker(speakerID: string): Promise<void>;
  /** How much is written to the console, 0 all to 5 nothing, and whether logs are sent to Tencent. */
  setLogLevel(level: number, enableUploadLog?: boolean): void;
}

/** An instance of the package `trtc-sdk-v5`, as far as {@link trtcAudio} uses it. */
export interface TRTCInstanceLike {
  /** Calls back when something happens; {@link TRTCAudioEvents} has what. */
  on(event: string, handler: (...told: unknown[]) => void): unknown;
  /** Comes into a room. */
  enterRoom(params: TRTCEnterRoomLike): Promise<void>;
  /** Goes out of it. */
  exitRoom(): Promise<void>;
  /** Whether I may speak: `anchor` or `audience`. */
  switchRole(role: string): Promise<void>;
  /** Opens the microphone. */
  startLocalAudio(config?: TRTCLocalAudioLike): Promise<void>;
  /** Mutes it, or takes another one. */
  updateLocalAudio(config: TRTCLocalAudioLike): Promise<void>;
  /** Closes it. */
  stopLocalAudio(): Promise<void>;
  /** Whether somebody is not played here. */
  muteRemoteAudio(userID: string, mute: boolean): Promise<void>;
  /** How often it is told how loud everybody is, in milliseconds; -1 is never. */
  enableAudioVolumeEvaluation(interval?: number): void;
  /** The sound of my microphone. */
  getAudioTrack(): MediaStreamTrack | null;
  /** Ends the instance. */
  destroy(): void;
}

/** How one comes into a room. */
export interface TRTCEnterRoomLike {
  sdkAppId: number;
  userId: string;
  userSig: string;
  strRoomId?: string;
  scene?: string;
  role?: string;
  autoReceiveAudio?: boolean;
  autoReceiveVideo?: boolean;
  enableAutoPlayDialog?: boolean;
}

/** How the microphone is opened or changed. */
export interface TRTCLocalAudioLike {
  mute?: boolean | 'microphone';
  option?: { microphoneId?: string };
}

/** A device, as the browser names it. */
export interface TRTCDeviceLike {
  readonly deviceId: string;
  readonly label: string;
}

/** What happens in a room, and what is told of it. */
export interface TRTCAudioEvents {
  error: unknown;
  'autoplay-failed': { userId: string; resume: () => Promise<void> };
  'kicked-out': { reason: string };
  'remote-user-enter': { userId: string };
  'remote-user-exit': { userId: string; reason?: number };
  'remote-audio-available': { userId: string };
  'audio-volume': { result: readonly { userId: string; volume: number }[] };
  'network-quality': { uplinkNetworkQuality: number; downlinkNetworkQuality: number };
  'connection-state-changed': { state: string };
  'audio-play-state-changed': { userId: string; state: string; reason: string };
  'device-changed': { type: string; action: string; device: TRTCDeviceLike };
  'publish-state-changed': { mediaType: string; state: string; reason?: string; error?: unknown };
}
