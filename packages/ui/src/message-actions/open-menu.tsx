'use client';

import type { MessageSnapshot } from '@parlor/hooks';
import { Suspense, useCallback, useEffect, useMemo, useRef } from 'react';
import type { PopoverAnchor } from '../internals/popover.js';
import { useThread } from '../message-thread/thread-context.js';
import { useMenuItems } from './use-menu-items.js';

interface OpenMenuProps {
  message: MessageSnapshot;
  anchor: PopoverAnchor;
}

/** The menu of a message: closes when something is chosen, and gives the focus back before that is done. */
export function OpenMenu({ message, anchor }: OpenMenuProps) {
  const { actions, parts } = useThread();
  const items = useMenuItems(message);
  const anchorRef = useStill(anchor);
  const isEmpty = items.length === 0;
  const onClose = useCallback(
    (reason: 'escape' | 'outside') => actions.close(reason === 'outside'),
    [actions],
  );
  useEffect(() => {
    if (isEmpty) actions.close();
  }, [isEmpty, actions]);
  const closing = useMemo(
    () =>
      items.map((item) => ({
        ...item,
        onSelect: () => {
          actions.close();
          item.onSelect();
        },
      })),
    [items, actions],
  );
  if (isEmpty) return null;
  return (
    <Suspense fallback={null}>
      <parts.Menu message={message} items={closing} anchorRef={anchorRef} onClose={onClose} />
    </Suspense>
  );
}

/** Where the anchor was when the menu was opened: messages that come meanwhile do not carry the menu along. */
function useStill(anchor: PopoverAnchor) {
  const box = useMemo(() => anchor.getBoundingClientRect(), [anchor]);
  const ref = useRef<PopoverAnchor | null>(null);
  ref.current = {
    getBoundingClientRect: () => box,
    contains: (target) => anchor.contains(target),
  };
  return ref;
}
