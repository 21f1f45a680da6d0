import type { MessageSnapshot } from '@parlor/hooks';
import { useRef } from 'react';
import { type GuessedLayout, guessHeights } from './guess-heights.js';
import { layoutThread } from './thread-layout.js';

/**
 * The rows of a thread, and how high they will be. With a message more among thousands, the others are not laid out again, and
 * not guessed again.
 */
export function useThreadLayout(messages: readonly MessageSnapshot[]): GuessedLayout {
  // Not a state: any layout of before will do to go on from.
  const last = useRef<GuessedLayout>(undefined);
  const before = last.current;
  if (before?.messages === messages) return before;
  const rows = layoutThread(messages, before);
  const layout = { messages, rows, heights: guessHeights({ messages, rows }, before) };
  last.current = layout;
  return layout;
}
