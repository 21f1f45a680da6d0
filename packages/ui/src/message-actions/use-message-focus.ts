import { useLayoutEffect } from 'react';
import { useCell } from '../internals/cell.js';
import { frameOf, type ThreadActions } from './thread-actions.js';

interface Rows {
  readonly messageID: string;
}

/** Which row has the focus, or is about to have it: it stays in the document. -1 when none has. */
export function useFocusedIndex(actions: ThreadActions, rows: readonly Rows[]): number {
  const messageID = useCell(actions.focused, (focused) => focused?.messageID);
  return messageID === undefined ? -1 : rows.findIndex((row) => row.messageID === messageID);
}

/** Brings a message into sight that the focus moves to, and gives it the focus. */
export function useFollowFocus(
  actions: ThreadActions,
  index: number,
  scrollToIndex: (index: number) => void,
): void {
  const focused = useCell(actions.focused, (value) => value);
  useLayoutEffect(() => {
    if (!focused?.isWanted || index < 0) return;
    actions.focused.write({ ...focused, isWanted: false });
    scrollToIndex(index);
    const frame = frameOf(actions.rootRef.current, focused.messageID);
    const target = frame?.querySelector<HTMLElement>(':scope > [role="checkbox"]') ?? frame;
    target?.focus({ preventScroll: true });
  }, [actions, focused, index, scrollToIndex]);
}
