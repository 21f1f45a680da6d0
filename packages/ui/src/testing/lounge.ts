import type { EngineSeed } from '@parlor/engine';
import type { ChatSDK } from '@parlor/sdk';
import { teamSeed } from './seed.js';

const groupID = 'lounge';

/** The team, and a room of it that `mei` owns. Its seats are not open. */
export const loungeSeed: EngineSeed = {
  ...teamSeed,
  groups: [
    ...(teamSeed.groups ?? []),
    {
      groupID,
      name: 'Friday lounge',
      type: 'ChatRoom',
      members: ['mei', 'ann', 'ben', 'dara', 'eve', 'long'],
    },
  ],
};

/** A seat as the protocol writes it: `s` 0 empty, 1 taken, 2 locked, 3 kept for `u`. */
interface SeatValue {
  s: 0 | 1 | 2 | 3;
  u?: string;
  n?: string;
  a?: string;
  /** Muted by themselves. */
  m?: 1;
  /** Muted by the host. */
  x?: 1;
  t?: number;
  /** The instance of theirs that holds it. */
  i?: string;
  /** Kept until then, in seconds. */
  d?: number;
}

/** Seats by their numbers. */
export type SeatValues = Readonly<Record<number, SeatValue>>;

interface LoungeOptions {
  count?: number;
  mode?: 'free' | 'apply' | 'invite';
  seats?: SeatValues;
  /** Who helps the host. */
  coHostIDs?: readonly string[];
}

/** Opens the lounge as `mei`, the host, with these seats; all others are empty. */
export async function openLounge(
  sdk: ChatSDK,
  { count = 8, mode = 'free', seats = {}, coHostIDs = [] }: LoungeOptions = {},
): Promise<void> {
  const empty = Array.from({ length: count }, (_, place) => [`seat.${place + 1}`, '{"s":0}']);
  const meta = { v: 1, n: count, lay: 'A', h: 'mei', co: coHostIDs, m: mode, hs: 1, o: 1, e: 1 };
  await sdk.getGroupAttributes({ groupID, keyList: [] });
  await sdk.initGroupAttributes({
    groupID,
    groupAttributes: {
      'seat.meta': JSON.stringify(meta),
      'seat.rev': '1',
      ...Object.fromEntries(empty),
      ...written(seats),
    },
  });
}

/** Writes some seats over. */
export async function writeSeats(sdk: ChatSDK, seats: SeatValues): Promise<void> {
  const { data } = await sdk.getGroupAttributes({ groupID, keyList: [] });
  const revision = Number(data.groupAttributes['seat.rev']) + 1;
  await sdk.setGroupAttributes({
    groupID,
    groupAttributes: { 'seat.rev': String(revision), ...written(seats) },
  });
}

function written(seats: SeatValues): Record<string, string> {
  const entries = Object.entries(seats);
  return Object.fromEntries(
    entries.map(([index, seat]) => [`seat.${index}`, JSON.stringify(seat)]),
  );
}
