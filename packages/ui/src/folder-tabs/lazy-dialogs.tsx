'use client';

import { Suspense } from 'react';
import { lazyPart } from '../internals/lazy-part.js';
import type { FolderDialogProps } from './folder-dialog.js';

const FolderDialogPart = lazyPart(async () => (await import('./folder-dialog.js')).FolderDialog, {
  close: ({ onClose }) => onClose(),
});

/**
 * A dialog with a folder's name and what is in it: for a new folder, or for one that is there. It is open while it is
 * drawn, and closes itself when the service has the folder; what the service refuses is said in it, and can be tried again.
 *
 * A name takes 32 bytes, and there is room for 20 folders. Loaded when it is opened for the first time.
 */
export function LazyFolderDialog(props: FolderDialogProps) {
  return (
    <Suspense>
      <FolderDialogPart {...props} />
    </Suspense>
  );
}
