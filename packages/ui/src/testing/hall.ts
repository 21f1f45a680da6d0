import type { EngineSeed } from '@parlor/engine';
import type { ChatSDK } from '@parlor/sdk';
import type { SeatValues } from './lounge.js';
import { teamSeed } from './seed.js';

const groupID = 'hall';
/** Seats of one attribute. */
const PACK = 8;

/** The team, and a room that `mei` owns with so many guests in it: `guest1`, who is called Guest 1, and so on. */
export function hallSeed(guests: number): EngineSeed {
  const userIDs = Array.from({ length: guests }, (_, index) => `guest${index + 1}`);
  const users = userIDs.map((userID, index) => ({ userID, nick: `Guest ${index + 1}` }));
  const members = ['mei', 'ann', 'ben', ...userIDs];
  return {
    ...teamSeed,
    users: [...(teamSeed.users ?? []), ...users],
    groups: [...(teamSeed.groups ?? []), { groupID, name: 'Town hall', type: 'ChatRoom', members }],
  };
}

/** Opens the hall as `mei`, the host, with so many seats: more than fit an attribute each, so that they are packed. */
export async function openHall(sdk: ChatSDK, count: number, seats: SeatValues): Promise<void> {
  const packs = Array.from({ length: Math.ceil(count / PACK) }, (_, pack) => {
    const length = Math.min(PACK, count - pack * PACK);
    const packed = Array.from({ length }, (__, at) => seats[pack * PACK + at + 1] ?? null);
    return [`seat.p${pack + 1}`, JSON.stringify(packed)];
  });
  const meta = { v: 1, n: count, lay: 'B', s: PACK, h: 'mei', m: 'free', hs: 1, o: 1, e: 1 };
  await sdk.getGroupAttributes({ groupID, keyList: [] });
  await sdk.initGroupAttributes({
    groupID,
    groupAttributes: {
      'seat.meta': JSON.stringify(meta),
      'seat.rev': '1',
      ...Object.fromEntries(packs),
    },
  });
}

/** `mei` and the guests on the first seats, without names: there is little room for them. */
export function guestsOnSeats(guests: number): SeatValues {
  const people = ['mei', ...Array.from({ length: guests }, (_, index) => `guest${index + 1}`)];
  return Object.fromEntries(people.map((u, index) => [index + 1, { s: 1, u } as const]));
}

/** Writes one seat over, and its pack as it stands. */
export async function writeHallSeat(
  sdk: ChatSDK,
  index: number,
  seat: SeatValues[number],
): Promise<void> {
  const { data } = await sdk.getGroupAttributes({ groupID, keyList: [] });
  const key = `seat.p${Math.ceil(index / PACK)}`;
  const packed: unknown[] = JSON.parse(data.groupAttributes[key] ?? '[]');
  packed[(index - 1) % PACK] = seat;
  const revision = String(Number(data.groupAttributes['seat.rev']) + 1);
  const groupAttributes = { 'seat.rev': revision, [key]: JSON.stringify(packed) };
  await sdk.setGroupAttributes({ groupID, groupAttributes });
}
