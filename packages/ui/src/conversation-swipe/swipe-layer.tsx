'use client';

import { type RefObject, useLayoutEffect, useRef } from 'react';
import { DEED_ICONS } from '../conversation-menu/deed-icons.js';
import type { ListActions } from '../conversation-menu/list-actions.js';
import { useCell } from '../internals/cell.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { type SwipeAction, swipeActionsOf } from './swipe-actions.js';
import { listenToSwipes } from './swiping.js';

/**
 * What stands behind the row that a finger moves out of the way; nothing as long as none is. For fingers alone: the menu has
 * the same for all others, and so assistive technology is not told of it.
 */
export function SwipeLayer({ actions }: { actions: ListActions }) {
  const strings = useStrings();
  const ref = useRef<HTMLSpanElement>(null);
  const swiped = useCell(actions.swiped, (value) => value);
  // Before a finger comes that has been waited for.
  useLayoutEffect(() => {
    const rows = ref.current?.closest<HTMLElement>('[role="listbox"]');
    return rows ? listenToSwipes(rows, actions) : undefined;
  }, [actions]);
  useRowPlace(ref, swiped?.conversationID);
  const behind = swiped ? swipeActionsOf(swiped, actions) : [];
  return (
    <span
      ref={ref}
      className="parlor-swipe"
      data-side={swiped?.side}
      aria-hidden="true"
      hidden={behind.length === 0}
    >
      {behind.map(({ id, deed }) => (
        <span key={id} className="parlor-swipe-action" data-swipe={id}>
          <SwipeIcon deed={deed} />
          <span className="parlor-swipe-label">{strings.conversationSwipe(deed)}</span>
        </span>
      ))}
    </span>
  );
}

function SwipeIcon({ deed }: { deed: SwipeAction['deed'] }) {
  const Icon = DEED_ICONS[deed];
  return <Icon size={20} />;
}

/** Behind its row, wherever it goes. */
function useRowPlace(ref: RefObject<HTMLElement | null>, conversationID: string | undefined): void {
  // After each rendering of the list: the row may have moved.
  useLayoutEffect(() => {
    const layer = ref.current;
    const row = layer?.parentElement?.querySelector<HTMLElement>('[data-swiped]');
    if (!layer || !row || row.dataset['conversationId'] !== conversationID) return;
    layer.style.insetBlockStart = row.style.insetBlockStart;
    layer.style.blockSize = `${row.offsetHeight}px`;
  });
}
