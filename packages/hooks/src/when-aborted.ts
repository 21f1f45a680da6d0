/** Who waits for the end of what a signal stands for. */
const waiting = new WeakMap<AbortSignal, Set<() => void>>();

/**
 * Calls back when the signal is aborted; returns what prevents it. However many wait, the signal has one listener: of
 * many, platforms warn.
 */
export function whenAborted(signal: AbortSignal, callback: () => void): () => void {
  const all = waiting.get(signal) ?? listenTo(signal);
  const entry = () => callback();
  all.add(entry);
  return () => void all.delete(entry);
}

function listenTo(signal: AbortSignal): Set<() => void> {
  const all = new Set<() => void>();
  waiting.set(signal, all);
  signal.addEventListener('abort', () => {
    for (const callback of all) callback();
    all.clear();
  });
  return all;
}
