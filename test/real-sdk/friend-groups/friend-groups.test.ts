import type { ChatSDK } from '@parlor/sdk';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createMixedWorld, type MixedWorld } from '../messages/testing/mixed-world.js';

const FRIENDS = ['ben', 'cleo', 'dan'];

let world: MixedWorld;
beforeEach(() => {
  const friends = FRIENDS.map((friendID, place) => ({
    userID: 'ann',
    friendID,
    addedAt: place + 1,
  }));
  world = createMixedWorld({ seed: { friends } });
});
afterEach(() => world.close());

/** The names of the groups, and what each friend is in. */
async function groupsOf(chat: ChatSDK) {
  const groups = (await chat.getFriendGroupList()).data;
  const { data } = await chat.getFriendList();
  return {
    groups: groups.map(({ name, userIDList, count }) => ({ name, userIDList, count })),
    friends: Object.fromEntries(data.map(({ userID, groupList }) => [userID, groupList])),
  };
}

/** What one client does with groups, and is answered. */
async function play(chat: ChatSDK): Promise<unknown[]> {
  const answers: unknown[] = [];
  const note = async (asking: Promise<unknown>) => {
    answers.push(
      structuredClone(await asking.catch(({ code, message }) => ({ code, message }))),
      await groupsOf(chat),
    );
  };
  await note(chat.createFriendGroup({ name: 'Work', userIDList: ['cleo', 'eve', 'ben'] }));
  await note(chat.createFriendGroup({ name: 'Work' }));
  await note(chat.createFriendGroup({ name: 'a'.repeat(31) }));
  await note(chat.createFriendGroup({ name: 'Tea', userIDList: ['ben', 'ben'] }));
  await note(chat.addToFriendGroup({ name: 'Tea', userIDList: ['dan', 'eve', 'ben'] }));
  await note(chat.removeFromFriendGroup({ name: 'Work', userIDList: ['ben', 'dan'] }));
  await note(chat.renameFriendGroup({ oldName: 'Work', newName: 'Tea' }));
  await note(chat.renameFriendGroup({ oldName: 'Work', newName: 'Job' }));
  await note(chat.renameFriendGroup({ oldName: 'Work', newName: 'Home' }));
  await note(chat.deleteFriendGroup({ name: 'Tea' }));
  await note(chat.deleteFriendGroup({ name: 'Tea' }));
  await note(chat.deleteFriendGroup({ name: 'Job' }));
  return answers;
}

test('both clients do the same with friend groups, and are answered the same', async () => {
  const tencents = await world.tencents('ann');
  await vi.waitFor(async () => {
    expect((await tencents.getFriendList()).data).toHaveLength(FRIENDS.length);
  });
  const first = await play(tencents);
  const parlors = await world.parlors('ann');
  await vi.waitFor(async () => {
    expect((await parlors.getFriendList()).data).toHaveLength(FRIENDS.length);
  });
  expect(await play(parlors)).toEqual(first);
});

test('what one client has done with them, the other knows of the friends, and not of the groups', async () => {
  const [here, there] = [await world.tencents('ann'), await world.parlors('ann')];
  for (const [one, other] of [
    [here, there],
    [there, here],
  ] as const) {
    const name = `of ${one === here ? 'Tencent' : 'Parlor'}`;
    await vi.waitFor(async () => {
      expect((await one.getFriendList()).data).toHaveLength(FRIENDS.length);
    });
    await one.createFriendGroup({ name, userIDList: ['dan'] });
    await vi.waitFor(async () => {
      expect((await groupsOf(other)).friends['dan']).toContain(name);
    });
    expect((await groupsOf(other)).groups.map((group) => group.name)).not.toContain(name);
  }
});
