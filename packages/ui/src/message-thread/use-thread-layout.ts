import type { MessageSnapshot } from '@parlor/hooks';
import { useRef } from 'react';
import { layoutThread, type ThreadLayout, type ThreadRow } from './thread-layout.js';

/** The rows of a thread. With a message more among thousands, the others are not laid out again. */
export function useThreadLayout(messages: readonly MessageSnapshot[]): readonly ThreadRow[] {
  // Not a state: any layout of before will do to go on from.
  const last = useRef<ThreadLayout>(undefined);
  if (last.current?.messages !== messages) {
    last.current = { messages, rows: layoutThread(messages, last.current) };
  }
  return last.current.rows;
}
