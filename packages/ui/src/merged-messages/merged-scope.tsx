'use client';

import type { MessageSnapshotOf } from '@parlor/hooks';
import { type ReactNode, Suspense, useCallback, useMemo, useState } from 'react';
import { lazyPart } from '../internals/lazy-part.js';
import { ThreadContext, useThread } from '../message-thread/thread-context.js';

/** Loaded when the first merged message is opened. */
const MergedPanel = lazyPart(async () => (await import('./merged-panel.js')).MergedPanel, {
  close: ({ onClose }) => onClose(),
});

/** Shows the messages in the merged ones below it; once for a thread, since rows leave the document. */
export function MergedScope({ children }: { children: ReactNode }) {
  const thread = useThread();
  const [open, setOpen] = useState<MessageSnapshotOf<'TIMRelayElem'>>();
  const scope = useMemo(() => ({ ...thread, openMerged: setOpen }), [thread]);
  const close = useCallback(() => setOpen(undefined), []);
  return (
    <ThreadContext.Provider value={scope}>
      {children}
      {open && (
        <Suspense>
          <MergedPanel message={open} onClose={close} />
        </Suspense>
      )}
    </ThreadContext.Provider>
  );
}
