'use client';

import { lazyPart } from '../internals/lazy-part.js';

/** The recorder, loaded when the microphone is first pressed. */
export const LazyVoiceRecorder = lazyPart(
  async () => (await import('./voice-recorder.js')).VoiceRecorder,
  { close: ({ onClose }) => onClose() },
);
