'use client';

import type { MessageSnapshot } from '@parlor/hooks';
import { type ReactNode, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { lazyPart } from '../internals/lazy-part.js';
import { scrollerOf } from '../message-actions/thread-actions.js';
import { useThread } from '../message-thread/thread-context.js';
import { KeptMessages } from './kept-messages.js';
import { type GalleryStart, MediaContext, SharedThings } from './media-scope.js';

interface ThreadMediaProps {
  /** The messages of the thread that are loaded, oldest first: whose pictures the gallery shows. */
  messages: readonly MessageSnapshot[];
  /** Takes a message away that is not sent yet. Keep it stable. */
  onDiscard: (messageID: string) => void;
  children: ReactNode;
}

/** Loaded when the first picture is opened. */
const Gallery = lazyPart(async () => (await import('../gallery/gallery.js')).Gallery, {
  close: ({ onClose }) => onClose(),
});

/** What the media in a thread share: the gallery, the player of voices, and which rows have to stay. */
export function ThreadMedia({ messages, onDiscard, children }: ThreadMediaProps) {
  const { actions } = useThread();
  const [start, setStart] = useState<GalleryStart>();
  const opener = useRef<Element>(null);
  const [{ kept, things }] = useState(() => ({
    kept: new KeptMessages(),
    things: new SharedThings(),
  }));
  useEffect(() => () => things.end(), [things]);
  const scope = useMemo(
    () => ({
      kept,
      shared: things.shared,
      discard: onDiscard,
      openGallery: (next: GalleryStart) => {
        opener.current = document.activeElement;
        setStart(next);
      },
    }),
    [kept, things, onDiscard],
  );
  const close = () => {
    setStart(undefined);
    focusAgain(opener.current, actions.rootRef.current);
  };
  return (
    <MediaContext.Provider value={scope}>
      {children}
      {start && (
        <Suspense>
          <Gallery messages={messages} start={start} onClose={close} />
        </Suspense>
      )}
    </MediaContext.Provider>
  );
}

/** The picture that was opened may have left the document; the thread has not. */
function focusAgain(opener: Element | null, thread: HTMLElement | null): void {
  const isThere = opener instanceof HTMLElement && opener.isConnected && opener !== document.body;
  const heir = isThere ? opener : scrollerOf(thread);
  heir?.focus({ preventScroll: true });
}
