import { type ChatSDK, type TextMessage, TYPES } from '@parlor/sdk';
import { createWorld } from './world.js';

/** Ann, Ben and Cat in a group; Ann owns it. */
export function teaWorld() {
  return createWorld({
    seed: {
      users: [{ userID: 'ann', nick: 'Ann' }, { userID: 'ben', nick: 'Ben' }, { userID: 'cat' }],
      groups: [
        { groupID: 'tea', name: 'Tea', type: TYPES.GRP_PUBLIC, members: ['ann', 'ben', 'cat'] },
      ],
    },
  });
}

/** Sends a text of which the sender wants to know who has read it. */
export async function askAll(
  sdk: ChatSDK,
  text: string,
  options: { needReadReceipt?: boolean; isSupportExtension?: boolean } = { needReadReceipt: true },
): Promise<string> {
  const message: TextMessage = sdk.createTextMessage({
    to: 'tea',
    conversationType: TYPES.CONV_GROUP,
    payload: { text },
    ...options,
  });
  const { data } = await sdk.sendMessage(message);
  return data.message.ID;
}
