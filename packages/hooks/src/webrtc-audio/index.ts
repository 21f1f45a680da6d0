// Voices from page to page. Of its own, so that who has no audio rooms does not load it.
export type {
  AudioBridge,
  AudioCall,
  AudioRoomAccess,
  AudioSpeaker,
} from '../features/room-audio/audio-bridge.js';
export type {
  AudioCallState,
  AudioConnection,
  AudioDevice,
  AudioMicrophone,
  AudioQuality,
} from '../features/room-audio/audio-call-state.js';
export type { AudioLine } from '../features/room-audio/audio-line.js';
export type { VoiceLevels } from '../features/room-audio/voice-levels.js';
export type { WebrtcAudioOptions } from './options.js';
export { webrtcAudio } from './webrtc-audio.js';
