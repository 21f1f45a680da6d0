import type { MessageSnapshot } from '@parlor/hooks';
import { useEffect, useRef, useState } from 'react';

type Messages = readonly MessageSnapshot[];

/** What is shown while one reads further up: what was there, so that nothing moves; and how much has come since. */
export interface Pause {
  readonly shown: Messages;
  readonly newCount: number;
  setIsPaused(isPaused: boolean): void;
}

/** Holds what flies past, for as long as one wants. */
export function usePause(messages: Messages): Pause {
  const [held, setHeld] = useState<Messages>();
  const latest = useRef(messages);
  useEffect(() => {
    latest.current = messages;
  }, [messages]);
  const [setIsPaused] = useState(
    () => (isPaused: boolean) => setHeld((now) => (isPaused ? (now ?? latest.current) : undefined)),
  );
  return { shown: held ?? messages, newCount: held ? countAfter(held, messages) : 0, setIsPaused };
}

/** All of them when the last one that was shown is gone by now. */
function countAfter(held: Messages, messages: Messages): number {
  const lastID = held.at(-1)?.ID;
  return messages.length - 1 - messages.findLastIndex(({ ID }) => ID === lastID);
}
