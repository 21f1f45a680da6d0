import { type ChatSDK, EVENT, type Message, TYPES } from '@parlor/sdk';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { record } from '../../../packages/engine/src/testing/events.js';
import { createMixedWorld, type MixedWorld } from '../messages/testing/mixed-world.js';
import { ANN, BEN, CHO } from '../messages/testing/people.js';

let world: MixedWorld;
let ann: ChatSDK;
let ben: ChatSDK;

beforeEach(async () => {
  world = createMixedWorld({
    seed: {
      users: [ANN, BEN, CHO],
      groups: [{ groupID: 'team', name: 'Team', type: 'Public', members: ['ann', 'ben', 'cho'] }],
    },
  });
  ann = await world.tencents('ann');
  ben = await world.parlors('ben');
});

afterEach(() => world.close());

/** Says something that asks who has read it. */
async function ask(chat: ChatSDK, to: string, conversationType: 'C2C' | 'GROUP'): Promise<Message> {
  const payload = { text: 'tea?' };
  const options = { to, conversationType, payload, needReadReceipt: true };
  return (await chat.sendMessage(chat.createTextMessage(options))).data.message;
}

/** The same message on another client, once it is there. */
async function messageAt(chat: ChatSDK, { ID }: Message): Promise<Message> {
  await expect.poll(() => chat.findMessage(ID)).not.toBeNull();
  const message = chat.findMessage(ID);
  if (!message) throw new Error(`${ID} is gone.`);
  return message;
}

describe('one to one', () => {
  it('what is read on Parlor’s client is told on the SDK', async () => {
    const said = await ask(ann, 'ben', TYPES.CONV_C2C);
    const told = record(ann, EVENT.MESSAGE_READ_RECEIPT_RECEIVED);
    await ben.sendMessageReadReceipt([await messageAt(ben, said)]);
    const receipt = { userID: 'ben', messageID: said.ID, isPeerRead: true };
    await expect.poll(() => told).toMatchObject([[receipt]]);
    expect(said.readReceiptInfo).toMatchObject({ isPeerRead: true });
  });

  it('what is read on the SDK is told on Parlor’s client', async () => {
    const said = await ask(ben, 'ann', TYPES.CONV_C2C);
    const told = record(ben, EVENT.MESSAGE_READ_RECEIPT_RECEIVED);
    await ann.sendMessageReadReceipt([await messageAt(ann, said)]);
    const receipt = { userID: 'ann', messageID: said.ID, isPeerRead: true };
    await expect.poll(() => told).toMatchObject([[receipt]]);
  });

  it('the history says the same of it on both', async () => {
    const said = await ask(ben, 'ann', TYPES.CONV_C2C);
    await ann.sendMessageReadReceipt([await messageAt(ann, said)]);
    await ben.logout();
    const infos: unknown[] = [];
    for (const back of [await world.tencents('ben'), await world.parlors('ben')]) {
      const { data } = await back.getMessageList({ conversationID: 'C2Cann' });
      infos.push(data.messageList[0]?.readReceiptInfo);
    }
    expect(infos[0]).toMatchObject({ isPeerRead: true, timestamp: expect.any(Number) });
    expect(infos[0]).toEqual(infos[1]);
  });
});

describe('in a group', () => {
  it('what is read on Parlor’s client is counted on the SDK, by the event and by asking', async () => {
    const said = await ask(ann, 'team', TYPES.CONV_GROUP);
    const told = record(ann, EVENT.MESSAGE_READ_RECEIPT_RECEIVED);
    await ben.sendMessageReadReceipt([await messageAt(ben, said)]);
    const counts = { readCount: 1, unreadCount: 1 };
    await expect.poll(() => told).toEqual([[{ groupID: 'team', messageID: said.ID, ...counts }]]);
    Object.assign(said.readReceiptInfo, { readCount: undefined, unreadCount: undefined });
    await ann.getMessageReadReceiptList([said]);
    expect(said.readReceiptInfo).toMatchObject(counts);
  });

  it('what is read on the SDK is counted on Parlor’s client', async () => {
    const said = await ask(ben, 'team', TYPES.CONV_GROUP);
    const told = record(ben, EVENT.MESSAGE_READ_RECEIPT_RECEIVED);
    await ann.sendMessageReadReceipt([await messageAt(ann, said)]);
    await expect.poll(() => told).toHaveLength(1);
    expect(said.readReceiptInfo).toMatchObject({ readCount: 1, unreadCount: 1 });
  });

  it('who has read it, and who has not, is the same on both', async () => {
    const said = await ask(ben, 'team', TYPES.CONV_GROUP);
    const heard = await messageAt(ann, said);
    await ann.sendMessageReadReceipt([heard]);
    for (const filter of [0, 1] as const) {
      const [onSDK, onParlors] = [
        await ann.getGroupMessageReadMemberList({ message: heard, filter }),
        await ben.getGroupMessageReadMemberList({ message: said, filter }),
      ];
      expect(onSDK).toEqual(onParlors);
      expect(onSDK?.data).toMatchObject(
        filter === 0 ? { readUserIDList: ['ann'] } : { unreadUserIDList: ['cho'] },
      );
    }
  });

  it('a message of which nothing is known is left as it is', async () => {
    const options = { to: 'team', conversationType: TYPES.CONV_GROUP, payload: { text: 'water' } };
    const { message } = (await ann.sendMessage(ann.createTextMessage(options))).data;
    const other = await ask(ann, 'team', TYPES.CONV_GROUP);
    // The SDK asks by what the message says itself.
    message.needReadReceipt = true;
    await ann.getMessageReadReceiptList([message, other]);
    expect(message.readReceiptInfo.unreadCount).toBeUndefined();
    expect(other.readReceiptInfo).toMatchObject({ readCount: 0, unreadCount: 2 });
  });
});
