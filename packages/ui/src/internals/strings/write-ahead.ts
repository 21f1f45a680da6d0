import type { Formats } from '../formats.js';

/**
 * Writes a date when the page has nothing else to do. The first one that is written on a page takes the browser longer than
 * all the rows of a thread do, and who opens one would wait for it. Browsers that do not say when they are idle write it
 * when it is needed.
 *
 * Returns what stops it.
 */
export function writeAhead({ time, full, day }: Formats): () => void {
  if (typeof requestIdleCallback !== 'function') return () => undefined;
  const handle = requestIdleCallback(() => {
    const now = Date.now();
    const seconds = now / 1000;
    time(seconds);
    full(seconds);
    day(seconds, now);
  });
  return () => cancelIdleCallback(handle);
}
