import type { ChatSDK } from '@parlor/sdk';
import { describe, expect, test } from 'vitest';
import TencentCloudChat from '../../tencent.js';
import { next, settled } from '../../testing/events.js';
import { errorOf, haveGroup, readManual, received, say } from '../../testing/manual-world.js';

const { CONV_GROUP } = TencentCloudChat.TYPES;
const SMILE = '[TUIEmoji_Smile]';

/** A group with user1 in it, and a message there that can have extensions, as both have it. */
async function withMessage() {
  const { chat, people } = await readManual('user1');
  await haveGroup(chat, { groupID: 'test', members: ['user1'] });
  await settled(people.user1);
  let message = chat.createTextMessage({
    to: 'test',
    conversationType: CONV_GROUP,
    payload: { text: 'Hello world!' },
    isSupportExtension: true,
  });
  const arrived = await received(people.user1, async () => {
    const { data } = await chat.sendMessage(message);
    expect(data.message).toBe(message);
    message = data.message as typeof message;
  });
  return { chat, user1: people.user1, message, arrived };
}

const bothHear = <Name extends Parameters<ChatSDK['on']>[0]>(
  one: ChatSDK,
  other: ChatSDK,
  name: Name,
) => Promise.all([next(one, name), next(other, name)]);

describe('the manual: what hangs on a message', () => {
  test('setMessageExtensions: is answered key by key, and everybody is told', async () => {
    const { chat, user1, message } = await withMessage();
    const told = bothHear(chat, user1, TencentCloudChat.EVENT.MESSAGE_EXTENSIONS_UPDATED);
    const promise = chat.setMessageExtensions(message, [
      { key: 'a', value: '1' },
      { key: 'b', value: '2' },
    ]);
    await promise.then((imResponse) => {
      const { extensions } = imResponse.data;
      expect(extensions).toMatchObject([
        { code: 0, key: 'a', value: '1' },
        { code: 0, key: 'b', value: '2' },
      ]);
    });
    for (const { data } of await told) expect(data.messageID).toBe(message.ID);
  });

  test('setMessageExtensions: of two at the same time the second gets 23001 and what it is (note 3)', async () => {
    const { chat, user1, message, arrived } = await withMessage();
    const [first, second] = await Promise.all([
      chat.setMessageExtensions(message, [{ key: 'a', value: '1' }]),
      user1.setMessageExtensions(arrived, [{ key: 'a', value: '2' }]),
    ]);
    expect(first.data.extensions).toMatchObject([{ code: 0, key: 'a', value: '1' }]);
    expect(second.data.extensions).toMatchObject([{ code: 23001, key: 'a', value: '1' }]);
  });

  test('getMessageExtensions: all keys with their values', async () => {
    const { chat, user1, message, arrived } = await withMessage();
    await chat.setMessageExtensions(message, [{ key: 'a', value: '1' }]);
    const promise = user1.getMessageExtensions(arrived);
    await promise.then((imResponse) => {
      const { extensions } = imResponse.data;
      expect(extensions).toMatchObject([{ key: 'a', value: '1' }]);
    });
  });

  test('deleteMessageExtensions: some keys, and everybody is told', async () => {
    const { chat, user1, message } = await withMessage();
    await chat.setMessageExtensions(message, [
      { key: 'a', value: '1' },
      { key: 'b', value: '2' },
      { key: 'c', value: '3' },
    ]);
    await settled(user1);
    const told = bothHear(chat, user1, TencentCloudChat.EVENT.MESSAGE_EXTENSIONS_DELETED);
    const promise = chat.deleteMessageExtensions(message, ['a', 'b']);
    await promise.then((imResponse) => {
      const { extensions } = imResponse.data;
      expect(extensions).toMatchObject([
        { code: 0, key: 'a' },
        { code: 0, key: 'b' },
      ]);
    });
    for (const { data } of await told) {
      expect(data).toMatchObject({ messageID: message.ID, keyList: ['a', 'b'] });
    }
    expect((await chat.getMessageExtensions(message)).data.extensions).toMatchObject([
      { key: 'c' },
    ]);
  });

  test('deleteMessageExtensions: all keys, when none is named', async () => {
    const { chat, message } = await withMessage();
    await chat.setMessageExtensions(message, [{ key: 'a', value: '1' }]);
    await chat.deleteMessageExtensions(message);
    expect((await chat.getMessageExtensions(message)).data.extensions).toEqual([]);
  });

  test('addMessageReaction: everybody is told who reacts', async () => {
    const { chat, user1, message, arrived } = await withMessage();
    const told = next(chat, TencentCloudChat.EVENT.MESSAGE_REACTIONS_UPDATED);
    const promise = user1.addMessageReaction(arrived, SMILE);
    await promise;
    expect((await told).data).toMatchObject({
      messageID: message.ID,
      reactionList: [
        { reactionID: SMILE, totalUserCount: 1, partialUserList: [{ userID: 'user1' }] },
      ],
    });
    expect(await errorOf(user1.addMessageReaction(arrived, SMILE))).toMatchObject({ code: 23007 });
  });

  test('removeMessageReaction: what is not there is 23008, what is not mine 23009', async () => {
    const { chat, user1, message, arrived } = await withMessage();
    expect(await errorOf(chat.removeMessageReaction(message, SMILE))).toMatchObject({
      code: 23008,
    });
    await user1.addMessageReaction(arrived, SMILE);
    expect(await errorOf(chat.removeMessageReaction(message, SMILE))).toMatchObject({
      code: 23009,
    });
    const promise = user1.removeMessageReaction(arrived, SMILE);
    await promise;
    const { data } = await chat.getMessageReactions({ messageList: [message] });
    expect(data.resultList).toMatchObject([{ messageID: message.ID, reactionList: [] }]);
  });

  test('getMessageReactions: of several messages at once', async () => {
    const { chat, message: message1 } = await withMessage();
    const message2 = await say(chat, 'test', 'Hello again', CONV_GROUP);
    await chat.addMessageReaction(message1, SMILE);
    const promise = chat.getMessageReactions({
      messageList: [message1, message2],
      maxUserCountPerReaction: 10,
    });
    await promise.then((imResponse) => {
      const { resultList } = imResponse.data;
      const [first] = resultList.filter(({ messageID }) => messageID === message1.ID);
      expect(first?.reactionList).toMatchObject([
        {
          reactionID: SMILE,
          reactedByMyself: true,
          totalUserCount: 1,
          partialUserList: [{ userID: 'user0', nick: '', avatar: '' }],
        },
      ]);
    });
  });

  test('getAllUserListOfMessageReaction: page by page, 0 at the end', async () => {
    const { chat, user1, message, arrived } = await withMessage();
    await chat.addMessageReaction(message, SMILE);
    await user1.addMessageReaction(arrived, SMILE);
    const promise = chat.getAllUserListOfMessageReaction({
      message,
      reactionID: SMILE,
      nextSeq: 0,
      count: 100,
    });
    await promise.then((imResponse) => {
      const { userList, nextSeq, isCompleted } = imResponse.data;
      expect(userList.map(({ userID }) => userID).toSorted()).toEqual(['user0', 'user1']);
      expect([nextSeq, isCompleted]).toEqual([0, true]);
    });
    const page = await chat.getAllUserListOfMessageReaction({
      message,
      reactionID: SMILE,
      nextSeq: 0,
      count: 1,
    });
    expect(page.data).toMatchObject({ isCompleted: false });
    expect(page.data.nextSeq).not.toBe(0);
  });
});
