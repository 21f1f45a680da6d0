import type { GroupAttributes } from '@parlor/sdk';

interface Seated {
  /** From 1. */
  readonly index: number;
  readonly userID: string;
  readonly nick: string;
}

/**
 * An open stage as it stands in a group's attributes: the protocol SEAT/1, layout A, as `useSeats`
 * writes it. A seed has no client that could open it.
 */
export function stage(hostID: string, count: number, seated: readonly Seated[]): GroupAttributes {
  const meta = { v: 1, n: count, lay: 'A', h: hostID, m: 'free', hs: 1, o: 1, e: 1 };
  const empty = Array.from({ length: count }, (_, place) => [`seat.${place + 1}`, '{"s":0}']);
  const taken = seated.map(({ index, userID: u, nick: n }) => [
    `seat.${index}`,
    JSON.stringify({ s: 1, u, n }),
  ]);
  return {
    'seat.meta': JSON.stringify(meta),
    'seat.rev': '1',
    ...Object.fromEntries([...empty, ...taken]),
  };
}
