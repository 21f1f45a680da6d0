import type { MessageSnapshot } from '@parlor/hooks';
import { useRef } from 'react';
import { layoutThread, type ThreadLayout } from './thread-layout.js';

/** The rows of a thread. With a message more among thousands, the others are not laid out again. */
export function useThreadLayout(messages: readonly MessageSnapshot[]): ThreadLayout {
  // Not a state: any layout of before will do to go on from.
  const last = useRef<ThreadLayout>(undefined);
  const before = last.current;
  if (before?.messages === messages) return before;
  last.current = layoutThread(messages, before);
  return last.current;
}
