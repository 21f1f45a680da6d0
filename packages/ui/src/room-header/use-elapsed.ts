import { useCallback, useSyncExternalStore } from 'react';

const SECOND = 1_000;

/**
 * Whole seconds that have gone by since then; renders again with every one. `undefined` on a server, which has another clock.
 *
 * @param since seconds since the epoch. What is still to come, by this device's clock, has just begun.
 */
export function useElapsed(since: number): number | undefined {
  const subscribe = useCallback((onTick: () => void) => tick(since, onTick), [since]);
  return useSyncExternalStore(subscribe, () => elapsed(since), nothing);
}

function elapsed(since: number): number {
  return Math.max(0, Math.floor(Date.now() / SECOND - since));
}

function nothing(): undefined {
  return undefined;
}

/** Calls back whenever another whole second has gone by; returns what ends that. */
function tick(since: number, onTick: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const wait = () => {
    const gone = Date.now() - since * SECOND;
    const rest = SECOND - (((gone % SECOND) + SECOND) % SECOND);
    timer = setTimeout(() => {
      onTick();
      wait();
    }, rest);
  };
  wait();
  return () => clearTimeout(timer);
}
