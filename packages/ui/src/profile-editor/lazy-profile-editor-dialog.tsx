'use client';

import { Suspense } from 'react';
import { lazyPart } from '../internals/lazy-part.js';
import type { ProfileEditorDialogProps } from './profile-editor-dialog.js';

const ProfileEditorDialogPart = lazyPart(
  async () => (await import('./profile-editor-dialog.js')).ProfileEditorDialog,
  { close: ({ onClose }) => onClose() },
);

/**
 * A dialog with the `ProfileEditor`. It is open while it is drawn, and closes itself when the service has what was changed;
 * what the service refuses is said in it, and can be tried again. Loaded when it is opened for the first time.
 */
export function LazyProfileEditorDialog(props: ProfileEditorDialogProps) {
  return (
    <Suspense>
      <ProfileEditorDialogPart {...props} />
    </Suspense>
  );
}
