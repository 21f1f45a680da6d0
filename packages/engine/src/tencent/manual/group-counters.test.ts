import type { ChatSDK } from '@parlor/sdk';
import { describe, expect, test } from 'vitest';
import TencentCloudChat from '../../tencent.js';
import { next, settled } from '../../testing/events.js';
import { haveGroup, readManual } from '../../testing/manual-world.js';

const { GROUP_COUNTER_UPDATED } = TencentCloudChat.EVENT;
const groupID = 'group1';

/** A group of mine with user1 in it, and what it counts. */
async function withGroup(counters?: Record<string, number>) {
  const { chat, people } = await readManual('user1');
  await haveGroup(chat, { members: ['user1'] });
  if (counters) await chat.setGroupCounters({ groupID, counters });
  await settled(people.user1);
  return { chat, user1: people.user1 };
}

const bothHear = (...chats: ChatSDK[]) =>
  Promise.all(chats.map((chat) => next(chat, GROUP_COUNTER_UPDATED)));

describe('the manual: counters of a group', () => {
  test('setGroupCounters: answers with the counters, and everybody is told', async () => {
    const { chat, user1 } = await withGroup();
    const told = bothHear(chat, user1);
    const promise = chat.setGroupCounters({ groupID, counters: { key1: 1, key2: 2 } });
    await promise.then((imResponse) => {
      expect(imResponse.data.counters).toEqual({ key1: 1, key2: 2 });
    });
    for (const { data } of await told) expect(data).toEqual({ groupID, key: 'key1', value: 1 });
  });

  // The manual reads { groupID, key, value } from the answers of the next two. The SDK answers with { counters }.
  test('increaseGroupCounter: one more, and everybody is told', async () => {
    const { chat, user1 } = await withGroup({ key1: 1 });
    const told = bothHear(chat, user1);
    const promise = chat.increaseGroupCounter({ groupID, key: 'key1', value: 1 });
    await promise.then((imResponse) => {
      expect(imResponse.data.counters).toEqual({ key1: 2 });
    });
    for (const { data } of await told) expect(data).toEqual({ groupID, key: 'key1', value: 2 });
  });

  test('decreaseGroupCounter: two less, and everybody is told', async () => {
    const { chat, user1 } = await withGroup({ key1: 5 });
    const told = bothHear(chat, user1);
    const promise = chat.decreaseGroupCounter({ groupID, key: 'key1', value: 2 });
    await promise.then((imResponse) => {
      expect(imResponse.data.counters).toEqual({ key1: 3 });
    });
    for (const { data } of await told) expect(data).toEqual({ groupID, key: 'key1', value: 3 });
  });

  test('getGroupCounters: those that are named, or all', async () => {
    const { chat } = await withGroup({ key1: 1, key2: 2, key3: 3 });
    const promise = chat.getGroupCounters({ groupID, keyList: ['key1', 'key2'] });
    await promise.then((imResponse) => {
      expect(imResponse.data.counters).toEqual({ key1: 1, key2: 2 });
    });
    await chat.getGroupCounters({ groupID }).then((imResponse) => {
      expect(imResponse.data.counters).toEqual({ key1: 1, key2: 2, key3: 3 });
    });
  });
});
