// Voices by Tencent's media cloud. An entry of its own: only who uses it needs the package `trtc-sdk-v5`.
export { trtcAudio } from './trtc-audio.js';
export type { TRTCAudioOptions } from './trtc-audio-options.js';
export type {
  TRTCAudioEvents,
  TRTCDeviceLike,
  TRTCEnterRoomLike,
  TRTCInstanceLike,
  TRTCLike,
  TRTCLocalAudioLike,
} from './trtc-like.js';
