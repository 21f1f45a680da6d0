import type { AudioCallState } from './audio-call-state.js';

/** How a call stands of which nothing was told yet. */
export const BEGINNING: AudioCallState = {
  connection: 'connecting',
  microphone: 'off',
  problems: [],
  quality: {},
  microphones: [],
  outputs: [],
  microphoneID: '',
  outputID: '',
  absentUserIDs: [],
};
