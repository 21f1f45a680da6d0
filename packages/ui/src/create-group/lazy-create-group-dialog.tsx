'use client';

import { Suspense } from 'react';
import { lazyPart } from '../internals/lazy-part.js';
import type { CreateGroupDialogProps } from './create-group-dialog.js';

const LazyDialog = lazyPart(
  async () => (await import('./create-group-dialog.js')).CreateGroupDialog,
  { close: ({ onClose }) => onClose() },
);

/**
 * `CreateGroup` as a dialog over the page, open as long as it is there; it closes itself when the service has the group.
 * Loaded when it is opened for the first time.
 */
export function CreateGroupDialog(props: CreateGroupDialogProps) {
  return (
    <Suspense>
      <LazyDialog {...props} />
    </Suspense>
  );
}
