import type { ConversationSnapshot } from '@parlor/hooks';
import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { type ListActions, rowsOf } from '../conversation-menu/list-actions.js';

/** The row that the keyboard is at. */
interface ActiveRow {
  /** -1 when there is none. */
  readonly index: number;
  /** Moves there, until another conversation is opened. Always the same function. */
  moveTo(conversationID: string): void;
}

/**
 * The row that the keyboard is at: the selected one, until the keys move on from it. When it leaves the list while the list
 * has the focus, the one that stands in its place then.
 */
export function useActiveRow(
  conversations: readonly ConversationSnapshot[],
  selectedID: string | undefined,
  actions: ListActions,
): ActiveRow {
  const [moved, setMoved] = useState<{ to: string; from: string | undefined }>();
  const wanted = moved && moved.from === selectedID ? moved.to : selectedID;
  const index = indexOf(conversations, wanted);
  const latestSelectedID = useRef(selectedID);
  latestSelectedID.current = selectedID;
  const moveTo = useCallback((to: string) => setMoved({ to, from: latestSelectedID.current }), []);
  const last = useRef({ id: wanted, index, conversations });
  useLayoutEffect(() => {
    const before = last.current;
    last.current = { id: wanted, index, conversations };
    const isGone = index < 0 && before.id === wanted && before.index >= 0;
    if (!isGone || document.activeElement !== rowsOf(actions)) return;
    const next = neighbourOf(before.conversations, before.index, conversations);
    if (next !== undefined) moveTo(next);
  }, [conversations, wanted, index, actions, moveTo]);
  return { index, moveTo };
}

/** The next one that is still there, else the one before. */
function neighbourOf(
  before: readonly ConversationSnapshot[],
  index: number,
  now: readonly ConversationSnapshot[],
): string | undefined {
  const left = new Set(now.map(({ conversationID }) => conversationID));
  const isLeft = ({ conversationID }: ConversationSnapshot) => left.has(conversationID);
  const next = before.slice(index).find(isLeft) ?? before.slice(0, index).findLast(isLeft);
  return next?.conversationID;
}

function indexOf(
  conversations: readonly ConversationSnapshot[],
  conversationID: string | undefined,
): number {
  return conversations.findIndex((candidate) => candidate.conversationID === conversationID);
}
