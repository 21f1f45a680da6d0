'use client';

import { lazy } from 'react';

/** The recorder, loaded when the microphone is first pressed. */
export const LazyVoiceRecorder = lazy(async () => {
  const { VoiceRecorder } = await import('./voice-recorder.js');
  return { default: VoiceRecorder };
});
