import type { GroupAttributes } from '@parlor/sdk';

interface Seated {
  /** From 1. */
  readonly index: number;
  readonly userID: string;
  readonly nick: string;
  /** For how many minutes. */
  readonly minutes: number;
  /** By whom it is that nobody hears them. */
  readonly mutedBy?: 'self' | 'host';
}

interface Stage {
  readonly hostID: string;
  readonly coHostIDs?: readonly string[];
  /** How many seats there are, 14 at most. */
  readonly count: number;
  readonly seated: readonly Seated[];
  /** The seats that are for nobody. */
  readonly locked?: readonly number[];
}

/**
 * An open stage as it stands in a group's attributes: the protocol SEAT/1, layout A, as `useSeats`
 * writes it. A seed has no client that could open it.
 */
export function stage({ hostID, coHostIDs = [], count, seated, locked = [] }: Stage) {
  const coHosts = coHostIDs.length > 0 ? { co: coHostIDs } : {};
  const meta = { v: 1, n: count, lay: 'A', h: hostID, ...coHosts, m: 'free', hs: 1, o: 1, e: 1 };
  const seats = Array.from({ length: count }, (_, place) => place + 1).map((index) => [
    `seat.${index}`,
    JSON.stringify(seatAt(index, seated, locked)),
  ]);
  const attributes: GroupAttributes = {
    'seat.meta': JSON.stringify(meta),
    'seat.rev': '1',
    ...Object.fromEntries(seats),
  };
  return attributes;
}

function seatAt(index: number, seated: readonly Seated[], locked: readonly number[]): object {
  const sitter = seated.find((one) => one.index === index);
  if (!sitter) return { s: locked.includes(index) ? 2 : 0 };
  const { userID: u, nick: n, minutes, mutedBy } = sitter;
  const mute = { self: { m: 1 }, host: { x: 1 } };
  const t = Math.floor(Date.now() / 1_000) - minutes * 60;
  return { s: 1, u, n, ...(mutedBy && mute[mutedBy]), t };
}
