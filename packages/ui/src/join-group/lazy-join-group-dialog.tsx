'use client';

import { Suspense } from 'react';
import { lazyPart } from '../internals/lazy-part.js';
import type { JoinGroupDialogProps } from './join-group-dialog.js';

const LazyDialog = lazyPart(async () => (await import('./join-group-dialog.js')).JoinGroupDialog, {
  close: ({ onClose }) => onClose(),
});

/**
 * `JoinGroup` as a dialog over the page, open as long as it is there: it says what came of it, and is closed by who reads it,
 * or by the app. Loaded when it is opened for the first time.
 */
export function JoinGroupDialog(props: JoinGroupDialogProps) {
  return (
    <Suspense>
      <LazyDialog {...props} />
    </Suspense>
  );
}
