export type { AudioBridge, AudioCall, AudioRoomAccess, AudioSpeaker } from './audio-bridge.js';
export type {
  AudioCallState,
  AudioConnection,
  AudioDevice,
  AudioMicrophone,
  AudioQuality,
} from './audio-call-state.js';
export type { AudioLine } from './audio-line.js';
export { type UseRoomAudioResult, useRoomAudio } from './use-room-audio.js';
export { useSpeaking } from './use-speaking.js';
export type { VoiceLevels } from './voice-levels.js';
