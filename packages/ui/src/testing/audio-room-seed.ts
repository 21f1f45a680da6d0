import type { EngineSeed } from '@parlor/engine';
import { type ChatSDK, TYPES } from '@parlor/sdk';
import { comeIn, liveRoomSeed, SHOW } from './live-room-seed.js';
import { loungeSeed } from './lounge.js';

/** The meeting of {@link audioRoomSeed}: `mei` owns it, and Ann is in it. */
export const LOUNGE = 'lounge';

/** The team with its lounge, and with a live room that Ben owns; both count likes and roses. */
export const audioRoomSeed: EngineSeed = {
  ...loungeSeed,
  groups: [
    ...(loungeSeed.groups ?? []).map((group) =>
      group.groupID === LOUNGE ? { ...group, counters: { likes: 41, rose: 2 } } : group,
    ),
    ...(liveRoomSeed.groups ?? []).filter(({ groupID }) => groupID === SHOW),
  ],
};

/** Says something in the lounge. */
export async function sayInLounge(sdk: ChatSDK, text: string): Promise<void> {
  const payload = { text };
  const conversationType = TYPES.CONV_GROUP;
  await sdk.sendMessage(sdk.createTextMessage({ to: LOUNGE, conversationType, payload }));
}

/** Opens the stage of the live room, as Ben, who owns it; four seats, the first is his. */
export async function openShow(ben: ChatSDK): Promise<void> {
  const meta = { v: 1, n: 4, lay: 'A', h: 'ben', m: 'free', hs: 1, o: 1, e: 1 };
  await comeIn(ben);
  await ben.getGroupAttributes({ groupID: SHOW, keyList: [] });
  await ben.initGroupAttributes({
    groupID: SHOW,
    groupAttributes: {
      'seat.meta': JSON.stringify(meta),
      'seat.rev': '1',
      'seat.1': '{"s":1,"u":"ben","n":"Ben Okafor"}',
      'seat.2': '{"s":0}',
      'seat.3': '{"s":0}',
      'seat.4': '{"s":0}',
    },
  });
}
