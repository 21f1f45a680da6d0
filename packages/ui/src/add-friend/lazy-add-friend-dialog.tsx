'use client';

import { Suspense } from 'react';
import { lazyPart } from '../internals/lazy-part.js';
import type { AddFriendDialogProps } from './add-friend-dialog.js';

const LazyDialog = lazyPart(async () => (await import('./add-friend-dialog.js')).AddFriendDialog, {
  close: ({ onClose }) => onClose(),
});

/**
 * `AddFriend` as a dialog over the page, open as long as it is there. Loaded when it is opened for the first time.
 */
export function AddFriendDialog(props: AddFriendDialogProps) {
  return (
    <Suspense>
      <LazyDialog {...props} />
    </Suspense>
  );
}
