import { byteLength } from '../../core/byte-length.js';

/** Bytes that people have to say something of themselves. */
const MOST_BYTES = 50;

/** Whether it is more than may be said of oneself. */
export function isTooMuch(customStatus: string): boolean {
  return byteLength(customStatus) > MOST_BYTES;
}

/**
 * Subscribes to people, in place. Beyond the limit the oldest subscriptions end; who is subscribed to
 * once more is the newest.
 */
export function watch(watched: Set<string>, userIDs: readonly string[], limit: number): void {
  for (const userID of userIDs) {
    watched.delete(userID);
    watched.add(userID);
  }
  for (const oldest of watched) {
    if (watched.size <= limit) return;
    watched.delete(oldest);
  }
}
