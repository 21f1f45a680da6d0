'use client';

import { Suspense } from 'react';
import { lazyPart } from '../internals/lazy-part.js';
import type { UserCardDialogProps } from './user-card-dialog.js';

const LazyDialog = lazyPart(async () => (await import('./user-card-dialog.js')).UserCardDialog, {
  close: ({ onClose }) => onClose(),
});

/** `UserCard` as a dialog over the page, open as long as it is there. Loaded when it is opened for the first time. */
export function UserCardDialog(props: UserCardDialogProps) {
  return (
    <Suspense>
      <LazyDialog {...props} />
    </Suspense>
  );
}
