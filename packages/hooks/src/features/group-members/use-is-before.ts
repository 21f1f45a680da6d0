'use client';
import { useCallback, useSyncExternalStore } from 'react';
import { useChat } from '../../chat-context.js';
import type { Pace } from '../../pace.js';

/** Browsers wait no longer at a time, milliseconds. */
const LONGEST = 2 ** 31 - 1;

/**
 * Whether that time is still to come. Renders again when it has.
 *
 * @param until milliseconds since the epoch by this device.
 */
export function useIsBefore(until: number): boolean {
  const { pace } = useChat();
  const subscribe = useCallback(
    (onTime: () => void) => waitFor(pace, until, onTime),
    [pace, until],
  );
  return useSyncExternalStore(
    subscribe,
    () => pace.now() < until,
    () => false,
  );
}

/** Calls back when the time has come; returns what prevents it. */
function waitFor(pace: Pace, until: number, onTime: () => void): () => void {
  let stop = () => {};
  const wait = () => {
    const left = until - pace.now();
    if (left <= 0) onTime();
    else stop = pace.after(Math.min(left, LONGEST), wait);
  };
  if (pace.now() < until) wait();
  return () => stop();
}
