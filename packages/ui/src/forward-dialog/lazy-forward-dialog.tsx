'use client';

import { Suspense } from 'react';
import { lazyPart } from '../internals/lazy-part.js';
import type { ForwardDialogProps } from './forward-dialog.js';

/** Loaded when it is opened for the first time. */
const LazyDialog = lazyPart(async () => (await import('./forward-dialog.js')).ForwardDialog, {
  close: ({ onClose }) => onClose([]),
});

/**
 * Forwards messages to one or several conversations, with a comment if one likes: a dialog over the page, open as long
 * as it is there.
 *
 * While it sends, it says how far it is; closed before the end, what waits is sent all the same, and what is refused says
 * so in its own conversation.
 */
export function ForwardDialog(props: ForwardDialogProps) {
  return (
    <Suspense>
      <LazyDialog {...props} />
    </Suspense>
  );
}
