import type { SeatSnapshot } from '@parlor/hooks';

/**
 * Since when a room is open, in seconds since the epoch, as its seats tell: since its host sat down, else since the first
 * did who sits there. `undefined` when nobody does, or nobody has written when.
 */
export function openSince(seats: readonly SeatSnapshot[]): number | undefined {
  const taken = seats.filter(({ since }) => since > 0);
  const host = taken.find(({ isHost }) => isHost);
  if (host) return host.since;
  return taken.length > 0 ? Math.min(...taken.map(({ since }) => since)) : undefined;
}
