import type { ChatSDK } from '@parlor/sdk';
import { describe, expect, test } from 'vitest';
import TencentCloudChat from '../../tencent.js';
import { next, settled } from '../../testing/events.js';
import { errorOf, haveGroup, readManual } from '../../testing/manual-world.js';

const { EVENT, TYPES } = TencentCloudChat;
const groupID = 'group1';
const groupAttributes = { key1: 'value1', key2: 'value2' };

/** A group of mine with user1 in it; both hear of its attributes. */
async function withGroup() {
  const { chat, people } = await readManual('user1');
  await haveGroup(chat, { members: ['user1'] });
  await settled(people.user1);
  return { chat, user1: people.user1 };
}

const bothHear = (...chats: ChatSDK[]) =>
  Promise.all(chats.map((chat) => next(chat, EVENT.GROUP_ATTRIBUTES_UPDATED)));

describe('the manual: attributes of a group', () => {
  test('initGroupAttributes: all at once, and everybody is told', async () => {
    const { chat, user1 } = await withGroup();
    const told = bothHear(chat, user1);
    const promise = chat.initGroupAttributes({ groupID, groupAttributes });
    await promise.then((imResponse) => {
      expect(imResponse.data.groupAttributes).toEqual(groupAttributes);
    });
    for (const { data } of await told) expect(data).toMatchObject({ groupID, groupAttributes });
  });

  test('initGroupAttributes: of a live room only after joining it (note 2)', async () => {
    const { chat } = await readManual();
    await haveGroup(chat, { type: TYPES.GRP_AVCHATROOM });
    const outside = chat.initGroupAttributes({ groupID, groupAttributes });
    expect(await errorOf(outside)).toMatchObject({ code: 10007 });
    await chat.joinGroup({ groupID });
    const { data } = await chat.initGroupAttributes({ groupID, groupAttributes });
    expect(data.groupAttributes).toEqual(groupAttributes);
  });

  test('setGroupAttributes: changes some, and everybody is told', async () => {
    const { chat, user1 } = await withGroup();
    await chat.initGroupAttributes({ groupID, groupAttributes: { key1: 'old', key3: 'value3' } });
    await settled(user1);
    const told = bothHear(chat, user1);
    const promise = chat.setGroupAttributes({ groupID, groupAttributes });
    await promise.then((imResponse) => {
      expect(imResponse.data.groupAttributes).toEqual(groupAttributes);
    });
    for (const { data } of await told) {
      expect(data.groupAttributes).toEqual({ ...groupAttributes, key3: 'value3' });
    }
  });

  test('setGroupAttributes: who does not know the newest gets 10056 and asks first (note 3)', async () => {
    const { chat, user1 } = await withGroup();
    await Promise.all([
      chat.getGroupAttributes({ groupID, keyList: [] }),
      user1.getGroupAttributes({ groupID, keyList: [] }),
    ]);
    const outcomes = await Promise.allSettled([
      chat.setGroupAttributes({ groupID, groupAttributes: { key1: 'mine' } }),
      user1.setGroupAttributes({ groupID, groupAttributes: { key1: 'theirs' } }),
    ]);
    expect(outcomes).toMatchObject([
      { status: 'fulfilled' },
      { status: 'rejected', reason: { code: 10056 } },
    ]);
    await user1.getGroupAttributes({ groupID, keyList: [] });
    const { data } = await user1.setGroupAttributes({ groupID, groupAttributes: { key1: 'b' } });
    expect(data.groupAttributes).toEqual({ key1: 'b' });
  });

  test('deleteGroupAttributes: those that are named, and everybody is told', async () => {
    const { chat, user1 } = await withGroup();
    await chat.initGroupAttributes({ groupID, groupAttributes: { ...groupAttributes, key3: 'c' } });
    await settled(user1);
    const told = bothHear(chat, user1);
    const promise = chat.deleteGroupAttributes({ groupID, keyList: ['key1', 'key2'] });
    await promise.then((imResponse) => {
      expect(imResponse.data.keyList).toEqual(['key1', 'key2']);
    });
    for (const { data } of await told) expect(data.groupAttributes).toEqual({ key3: 'c' });
  });

  test('deleteGroupAttributes: all, when none is named', async () => {
    const { chat } = await withGroup();
    await chat.initGroupAttributes({ groupID, groupAttributes });
    const promise = chat.deleteGroupAttributes({ groupID, keyList: [] });
    await promise.then((imResponse) => {
      expect(imResponse.data.keyList.toSorted()).toEqual(['key1', 'key2']);
    });
    const { data } = await chat.getGroupAttributes({ groupID, keyList: [] });
    expect(data.groupAttributes).toEqual({});
  });

  test('getGroupAttributes: those that are named, or all', async () => {
    const { chat } = await withGroup();
    await chat.initGroupAttributes({ groupID, groupAttributes: { ...groupAttributes, key3: 'c' } });
    const promise = chat.getGroupAttributes({ groupID, keyList: ['key1', 'key2'] });
    await promise.then((imResponse) => {
      expect(imResponse.data.groupAttributes).toEqual(groupAttributes);
    });
    await chat.getGroupAttributes({ groupID, keyList: [] }).then((imResponse) => {
      expect(imResponse.data.groupAttributes).toEqual({ ...groupAttributes, key3: 'c' });
    });
  });
});
