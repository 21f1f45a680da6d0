'use client';

import type { MessageSnapshot } from '@parlor/hooks';
import { Suspense, useCallback } from 'react';
import { useThread } from '../message-thread/thread-context.js';
import { useMessageAnchor } from './use-message-anchor.js';

/** Who has read a message, by the part that shows it. */
export function ShownReaders({ message }: { message: MessageSnapshot }) {
  const { actions, parts } = useThread();
  const anchorRef = useMessageAnchor(message.ID);
  const close = useCallback(
    (reason: 'escape' | 'outside') => actions.close(reason === 'outside'),
    [actions],
  );
  const { Readers } = parts;
  return Readers && anchorRef ? (
    <Suspense fallback={null}>
      <Readers message={message} anchorRef={anchorRef} onClose={close} />
    </Suspense>
  ) : null;
}
