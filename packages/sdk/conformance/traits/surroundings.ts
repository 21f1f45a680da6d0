import { type ChatSDK, TYPES } from '@parlor/sdk';
import type { Given } from '../methods/method-traits.js';
import type { Opened } from '../scenario.js';

/** Makes what sample calls speak of: Alice has written to Bob, and to a group with him. */
export async function surroundings({ people: { alice } }: Opened<'alice' | 'bob'>): Promise<Given> {
  const { data } = await alice.createGroup({
    name: 'Team',
    type: TYPES.GRP_PUBLIC,
    memberList: [{ userID: 'bob' }],
  });
  const { groupID } = data.group;
  return {
    me: 'alice',
    peer: 'bob',
    groupID,
    message: await said(alice, 'bob', TYPES.CONV_C2C),
    groupMessage: await said(alice, groupID, TYPES.CONV_GROUP),
  };
}

async function said(chat: ChatSDK, to: string, conversationType: 'C2C' | 'GROUP') {
  const message = chat.createTextMessage({
    to,
    conversationType,
    payload: { text: 'hello' },
    isSupportExtension: true,
    needReadReceipt: true,
  });
  return (await chat.sendMessage(message)).data.message;
}
