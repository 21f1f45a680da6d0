import type { EngineSeed } from '@parlor/engine';
import { type ChatSDK, TYPES } from '@parlor/sdk';
import { teamSeed } from './seed.js';

/** The ID of the room of {@link liveRoomSeed}. */
export const SHOW = 'show';

/** The team, and a live room that Ben owns. */
export const liveRoomSeed: EngineSeed = {
  ...teamSeed,
  groups: [
    ...(teamSeed.groups ?? []),
    {
      groupID: SHOW,
      name: 'Friday show',
      type: 'AVChatRoom',
      members: ['ben'],
      counters: { likes: 1204, rose: 12, coffee: 3 },
    },
  ],
};

/** Goes into the room, which who owns it need not do. */
export async function comeIn(sdk: ChatSDK): Promise<ChatSDK> {
  await sdk.joinGroup({ groupID: SHOW });
  return sdk;
}

/** Says something in the room, to those who are mentioned first of all. */
export async function sayInRoom(
  sdk: ChatSDK,
  text: string,
  atUserList: string[] = [],
): Promise<void> {
  const to = { to: SHOW, conversationType: TYPES.CONV_GROUP } as const;
  const message =
    atUserList.length > 0
      ? sdk.createTextAtMessage({ ...to, payload: { text, atUserList } })
      : sdk.createTextMessage({ ...to, payload: { text } });
  await sdk.sendMessage(message);
}
