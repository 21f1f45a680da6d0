'use client';

import { Suspense } from 'react';
import { lazyPart } from '../internals/lazy-part.js';
import type { AudioSettingsDialogProps } from './audio-settings-props.js';

const AudioSettingsPart = lazyPart(
  async () => (await import('./audio-settings-dialog.js')).AudioSettingsDialog,
  { close: ({ onClose }) => onClose() },
);

/**
 * A dialog with what the voices of a room are heard with: which microphone, how loud I am, what the voices come out of, and
 * how well I am connected. It is open while it is drawn.
 *
 * What is chosen holds at once. The level is drawn without rendering anything. Where the browser lets nobody choose an
 * output, it says so. Loaded when it is opened for the first time. Stands on `useRoomAudio` and `useSpeaking`.
 */
export function AudioSettingsDialog(props: AudioSettingsDialogProps) {
  return (
    <Suspense>
      <AudioSettingsPart {...props} />
    </Suspense>
  );
}
