import type { ChatSDK } from '@parlor/sdk';
import { describe, expect, test } from 'vitest';
import TencentCloudChat from '../../tencent.js';
import { next, settled } from '../../testing/events.js';
import { haveGroup, readManual, received, say } from '../../testing/manual-world.js';

const { CONV_C2C, CONV_GROUP } = TencentCloudChat.TYPES;

/** Sends a text that wants a receipt. */
const ask = (chat: ChatSDK, to: string, type: typeof CONV_C2C | typeof CONV_GROUP) =>
  say(chat, to, 'Have you read this?', type, { needReadReceipt: true });

/** A group `test` of user0, user1 and user2. */
async function withGroup() {
  const reader = await readManual('user1', 'user2');
  await haveGroup(reader.chat, { groupID: 'test', members: ['user1', 'user2'] });
  await settled(reader.people.user1, reader.people.user2);
  return reader;
}

const textsOf = (list: readonly { payload: object }[]) =>
  list.map(({ payload }) => ('text' in payload ? payload.text : ''));

describe('the manual: history, receipts and what is read', () => {
  test('getMessageList: page by page, oldest first in each', async () => {
    const { chat, engine } = await readManual('test');
    for (let number = 1; number <= 20; number += 1) await say(chat, 'test', String(number));
    await chat.logout();
    await chat.login({ userID: 'user0', userSig: engine.signUserSig('user0') });
    await next(chat, TencentCloudChat.EVENT.SDK_READY);
    const promise = chat.getMessageList({ conversationID: 'C2Ctest' });
    const nextReqMessageID = await promise.then((imResponse) => {
      expect(textsOf(imResponse.data.messageList)).toEqual(
        Array.from({ length: 15 }, (_, index) => String(index + 6)),
      );
      expect(imResponse.data.isCompleted).toBe(false);
      return imResponse.data.nextReqMessageID;
    });
    expect(nextReqMessageID).not.toBe('');
    const more = chat.getMessageList({ conversationID: 'C2Ctest', nextReqMessageID });
    await more.then((imResponse) => {
      expect(textsOf(imResponse.data.messageList)).toEqual(['1', '2', '3', '4', '5']);
      expect(imResponse.data).toMatchObject({ isCompleted: true, nextReqMessageID: '' });
    });
  });

  test('getMessageListHopping: a group’s by sequence, both ways', async () => {
    const { chat } = await withGroup();
    const said = [];
    for (const text of ['1', '2', '3']) said.push(await say(chat, 'test', text, CONV_GROUP));
    const sequence = said[1]?.sequence ?? 0;
    const conversationID = 'GROUPtest';
    const up = chat.getMessageListHopping({ conversationID, sequence, count: 15, direction: 0 });
    await up.then((imResponse) => {
      const { messageList, isCompleted, nextMessageSeq } = imResponse.data;
      expect(textsOf(messageList).slice(-2)).toEqual(['1', '2']);
      expect([isCompleted, nextMessageSeq]).toEqual([true, '']);
    });
    const down = chat.getMessageListHopping({ conversationID, sequence, count: 15, direction: 1 });
    await down.then((imResponse) => {
      expect(textsOf(imResponse.data.messageList)).toEqual(['2', '3']);
    });
    const newest = await chat.getMessageListHopping({ conversationID, direction: 0 });
    expect(textsOf(newest.data.messageList).at(-1)).toBe('3');
    const nothing = await chat.getMessageListHopping({ conversationID, direction: 1 });
    expect(nothing.data).toMatchObject({ messageList: [], isCompleted: true });
  });

  test('getMessageListHopping: a person’s by time, both ways', async () => {
    const { chat } = await readManual('test');
    const first = await say(chat, 'test', '1');
    await say(chat, 'test', '2');
    const conversationID = 'C2Ctest';
    const { time } = first;
    const later = chat.getMessageListHopping({ conversationID, time, count: 15, direction: 1 });
    await later.then((imResponse) => {
      const { messageList, isCompleted, nextMessageTime } = imResponse.data;
      expect(textsOf(messageList)).toEqual(['1', '2']);
      expect([isCompleted, nextMessageTime]).toEqual([true, '']);
    });
    const newest = await chat.getMessageListHopping({ conversationID, direction: 0 });
    expect(textsOf(newest.data.messageList)).toEqual(['1', '2']);
    const nothing = await chat.getMessageListHopping({ conversationID, direction: 1 });
    expect(nothing.data).toMatchObject({ messageList: [], isCompleted: true });
  });

  test('sendMessageReadReceipt: the sender in a group hears how many have read it', async () => {
    const { chat, people } = await withGroup();
    const { user1 } = people;
    const message = await ask(chat, 'test', CONV_GROUP);
    const told = next(chat, TencentCloudChat.EVENT.MESSAGE_READ_RECEIPT_RECEIVED);
    await user1.getMessageList({ conversationID: 'GROUPtest' }).then((imResponse) => {
      const wanting = imResponse.data.messageList.filter(({ needReadReceipt }) => needReadReceipt);
      return user1.sendMessageReadReceipt(wanting);
    });
    expect((await told).data).toMatchObject([
      { groupID: 'test', messageID: message.ID, readCount: 1, unreadCount: 1 },
    ]);
    expect(message.readReceiptInfo).toMatchObject({ readCount: 1, unreadCount: 1 });
  });

  test('sendMessageReadReceipt: a person’s sets readReceiptInfo.isPeerRead, not isPeerRead (note 4)', async () => {
    const { chat, people } = await readManual('user1');
    const message = await ask(chat, 'user1', CONV_C2C);
    const told = next(chat, TencentCloudChat.EVENT.MESSAGE_READ_RECEIPT_RECEIVED);
    const { user1 } = people;
    await user1.getMessageList({ conversationID: 'C2Cuser0' }).then((imResponse) => {
      return user1.sendMessageReadReceipt(imResponse.data.messageList);
    });
    await told;
    expect(message.readReceiptInfo.isPeerRead).toBe(true);
    expect(message.isPeerRead).toBe(false);
  });

  test('getMessageReadReceiptList: a group’s with the numbers, a person’s with isPeerRead', async () => {
    const { chat, people } = await withGroup();
    await ask(chat, 'test', CONV_GROUP);
    await ask(chat, 'user1', CONV_C2C);
    const { user1 } = people;
    for (const conversationID of ['GROUPtest', 'C2Cuser0']) {
      const { messageList } = (await user1.getMessageList({ conversationID })).data;
      await user1.sendMessageReadReceipt(
        messageList.filter(({ needReadReceipt }) => needReadReceipt),
      );
    }
    const receiptOf = async (conversationID: string) => {
      const { messageList } = (await chat.getMessageList({ conversationID })).data;
      const promise = chat.getMessageReadReceiptList(
        messageList.filter(({ needReadReceipt }) => needReadReceipt),
      );
      return promise.then((imResponse) => imResponse.data.messageList[0]?.readReceiptInfo);
    };
    expect(await receiptOf('GROUPtest')).toMatchObject({ readCount: 1, unreadCount: 1 });
    expect(await receiptOf('C2Cuser1')).toMatchObject({ isPeerRead: true });
  });

  test('getGroupMessageReadMemberList: who has read it, and who has not', async () => {
    const { chat, people } = await withGroup();
    const message = await ask(chat, 'test', CONV_GROUP);
    const arrived = people.user1.findMessage(message.ID);
    await settled(people.user1);
    const there = people.user1.findMessage(message.ID) ?? arrived;
    if (!there) throw new Error('It has not arrived.');
    await people.user1.sendMessageReadReceipt([there]);
    const readers = chat.getGroupMessageReadMemberList({
      message,
      filter: 0,
      cursor: '',
      count: 30,
    });
    await readers.then((imResponse) => {
      const { isCompleted, cursor, messageID, readUserIDList } = imResponse.data;
      expect({ isCompleted, cursor, messageID, readUserIDList }).toEqual({
        isCompleted: true,
        cursor: '',
        messageID: message.ID,
        readUserIDList: ['user1'],
      });
    });
    const others = chat.getGroupMessageReadMemberList({
      message,
      filter: 1,
      cursor: '',
      count: 30,
    });
    await others.then((imResponse) => {
      expect(imResponse.data.unreadUserIDList).toEqual(['user2']);
    });
  });

  test('findMessage: one that is kept here, else null', async () => {
    const { chat } = await readManual('user1');
    const { ID } = await say(chat, 'user1', 'Hello world!');
    const message = chat.findMessage(ID);
    expect(message).toMatchObject({ ID, payload: { text: 'Hello world!' } });
    expect(chat.findMessage('144115217363870632-1647417469-77069006')).toBeNull();
  });

  test('setMessageRead: a conversation’s unreadCount is 0 afterwards', async () => {
    const { chat, people } = await readManual('example');
    await received(chat, () => say(people.example, 'user0', 'Hello world!'));
    const unread = async () =>
      (await chat.getConversationProfile('C2Cexample')).data.conversation.unreadCount;
    expect(await unread()).toBe(1);
    const promise = chat.setMessageRead({ conversationID: 'C2Cexample' });
    await promise;
    expect(await unread()).toBe(0);
  });
});
