'use client';
import { useCallback, useSyncExternalStore } from 'react';
import { useChat } from '../../chat-context.js';
import type { Pace } from '../../pace.js';

const SECOND = 1_000;

/**
 * Whole seconds that are left until then; 0 when it is over, `null` where there is no end. Renders again every second
 * until it is over.
 *
 * @param until milliseconds since the epoch by this device.
 */
export function useRemainingSeconds(until: number | null): number | null {
  const { pace } = useChat();
  const subscribe = useCallback(
    (onTick: () => void) => (until === null ? () => undefined : tick(pace, until, onTick)),
    [pace, until],
  );
  const seconds = () =>
    until === null ? null : Math.max(0, Math.ceil((until - pace.now()) / SECOND));
  return useSyncExternalStore(subscribe, seconds, () => null);
}

/** Calls back whenever another whole second has gone by; returns what ends that. */
function tick(pace: Pace, until: number, onTick: () => void): () => void {
  let stop = () => {};
  const wait = () => {
    const left = until - pace.now();
    if (left <= 0) return;
    stop = pace.after(left % SECOND || SECOND, () => {
      onTick();
      wait();
    });
  };
  wait();
  return () => stop();
}
