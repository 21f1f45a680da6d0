import { describe, expect, test } from 'vitest';
import TencentCloudChat from '../../tencent.js';
import { next } from '../../testing/events.js';
import { errorOf, readManual } from '../../testing/manual-world.js';

const { CONV_C2C } = TencentCloudChat.TYPES;

describe('the manual: the blacklist', () => {
  test('getBlacklist: the userIDs on it', async () => {
    const { chat } = await readManual('user1');
    const told = next(chat, TencentCloudChat.EVENT.BLACKLIST_UPDATED);
    await chat.addToBlacklist({ userIDList: ['user1'] });
    await told;
    const promise = chat.getBlacklist();
    await promise.then((imResponse) => {
      expect(imResponse.data).toEqual(['user1']);
    });
  });

  test('addToBlacklist: the whole list is told, and their messages are kept away', async () => {
    const { chat, people } = await readManual('user1', 'user2');
    const told = next(chat, TencentCloudChat.EVENT.BLACKLIST_UPDATED);
    const promise = chat.addToBlacklist({ userIDList: ['user1', 'user2'] });
    await promise.then((imResponse) => {
      // The manual promises the new list here. The SDK answers with the one before, and tells the new one.
      expect(imResponse.data).toEqual([]);
    });
    expect((await told).data.toSorted()).toEqual(['user1', 'user2']);
    const message = people.user1.createTextMessage({
      to: 'user0',
      conversationType: CONV_C2C,
      payload: { text: 'Hello?' },
    });
    expect(await errorOf(people.user1.sendMessage(message))).toMatchObject({ code: 20007 });
  });

  test('addToBlacklist: ends a friendship on both sides, and no new one can be asked for', async () => {
    const { chat, people } = await readManual('user1');
    await chat.addFriend({ to: 'user1', source: 'AddSource_Type_Web' });
    await chat.addToBlacklist({ userIDList: ['user1'] });
    const lists = [await chat.getFriendList(), await people.user1.getFriendList()];
    expect(lists.map(({ data }) => data)).toEqual([[], []]);
    const asked = people.user1.addFriend({ to: 'user0', source: 'AddSource_Type_Web' });
    expect(await errorOf(asked)).toMatchObject({ code: 30525 });
  });

  test('removeFromBlacklist: answers with the list that is left', async () => {
    const { chat } = await readManual('user1', 'user2', 'user3');
    const told = next(chat, TencentCloudChat.EVENT.BLACKLIST_UPDATED);
    await chat.addToBlacklist({ userIDList: ['user1', 'user2', 'user3'] });
    await told;
    const promise = chat.removeFromBlacklist({ userIDList: ['user1', 'user2'] });
    await promise.then((imResponse) => {
      expect(imResponse.data).toEqual(['user3']);
    });
  });
});
