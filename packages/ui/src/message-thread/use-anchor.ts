import type { MessageAnchor } from '@parlor/hooks';
import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { VirtualList } from '../internals/virtual-list.js';
import { frameOf, type ThreadActions } from '../message-actions/thread-actions.js';
import type { ThreadRow } from './thread-layout.js';

/** How long what was jumped to is marked, in milliseconds. */
const MARKED = 1_800;
/** What says that the reader goes on from there. */
const INTERRUPTIONS = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

interface AnchorOptions {
  anchor: MessageAnchor | null;
  rows: readonly ThreadRow[];
  list: VirtualList;
  actions: ThreadActions;
  isByKeyboard: RefObject<boolean>;
}

/**
 * Shows what a jump has brought to: in the middle, and with the focus when it came by keyboard.
 *
 * Rows are measured and pages come while it gets there: it stays in the middle until the reader goes on, or the mark is
 * gone.
 *
 * Returns the ID of the message that is marked.
 */
export function useAnchor(options: AnchorOptions): string | undefined {
  const { anchor, rows, list, actions, isByKeyboard } = options;
  const { scrollerRef, scrollToIndex, scrollToEnd } = list;
  const [marked, setMarked] = useMark(anchor);
  const focusID = useRef<string>(undefined);
  const isHeld = useRef(false);

  useLayoutEffect(() => {
    isHeld.current = marked !== undefined;
    focusID.current =
      marked && marked.kind !== 'latest' && isByKeyboard.current ? marked.messageID : undefined;
  }, [marked, isByKeyboard]);

  const index = useMemo(
    () => (marked ? rows.findIndex((row) => row.messageID === marked.messageID) : -1),
    [marked, rows],
  );
  // Until its row and those before it are measured, where it stands is a guess.
  const [start, end] = index < 0 ? [] : [list.startOf(index), list.endOf(index)];
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is brought to the middle again wherever it has come to stand.
  useLayoutEffect(() => {
    if (!marked || !isHeld.current) return;
    if (marked.kind === 'latest') return scrollToEnd();
    if (index >= 0) scrollToIndex(index, 'center');
  }, [marked, rows, index, start, end, scrollToIndex, scrollToEnd]);

  // Its row comes into the document with one of the next renders.
  useEffect(() => {
    const messageID = focusID.current;
    const frame = messageID && frameOf(actions.rootRef.current, messageID);
    if (!frame) return;
    focusID.current = undefined;
    frame.focus({ preventScroll: true });
  });

  useEffect(() => {
    const scroller = scrollerRef.current;
    const letGo = () => {
      isHeld.current = false;
    };
    for (const name of INTERRUPTIONS) scroller?.addEventListener(name, letGo, { passive: true });
    return () => {
      for (const name of INTERRUPTIONS) scroller?.removeEventListener(name, letGo);
    };
  }, [scrollerRef]);

  useEffect(() => {
    if (!marked) return undefined;
    const timer = setTimeout(() => setMarked(undefined), MARKED);
    return () => clearTimeout(timer);
  }, [marked, setMarked]);

  return marked?.kind === 'latest' ? undefined : marked?.messageID;
}

/** The last jump, until its mark is gone. */
function useMark(anchor: MessageAnchor | null) {
  const [marked, setMarked] = useState<MessageAnchor | undefined>(anchor ?? undefined);
  const [nonce, setNonce] = useState(anchor?.nonce);
  if (anchor && anchor.nonce !== nonce) {
    setNonce(anchor.nonce);
    setMarked(anchor);
  }
  return [marked, setMarked] as const;
}
