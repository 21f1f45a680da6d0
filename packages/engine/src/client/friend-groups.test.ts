import { EVENT } from '@parlor/sdk';
import { beforeEach, describe, expect, test } from 'vitest';
import { settled } from '../testing/events.js';
import { ScriptedEngine } from '../testing/scripted-engine.js';

let engine: ScriptedEngine;
beforeEach(() => {
  engine = new ScriptedEngine();
  engine.answers['friendGroups.list'] = [{ groups: [{ name: 'Work', userIDs: ['bob'] }] }];
  const known = { remark: '', source: '', addTime: 1, friendCustomField: [] };
  const friends = [{ ...known, userID: 'bob', groupList: ['Work'] }];
  engine.answers['friends.list'] = [{ friends, nextOffset: 1, isCompleted: true }];
});

/** A client that knows its friends and groups. */
async function client() {
  const chat = await engine.client();
  await settled(chat);
  return chat;
}

const NO_FRIEND = { userID: 'bob', code: 32216, message: 'No friend.' };

describe('friend groups', () => {
  test('say under the name of to who was not moved, and are told where somebody was [FRD-6.4.13]', async () => {
    const chat = await client();
    let told = 0;
    chat.on(EVENT.FRIEND_GROUP_LIST_UPDATED, () => {
      told += 1;
    });
    engine.answers['friendGroups.change'] = [{ outcomes: [NO_FRIEND] }];
    const options = { name: 'Work', userIDList: ['bob'] };
    for (const method of ['addToFriendGroup', 'removeFromFriendGroup'] as const) {
      expect((await chat[method](options)).data).toEqual({
        friendGroup: { name: 'Work', userIDList: ['bob'], count: 1 },
        failureUserIDList: [{ to: 'bob', code: 32216, message: 'No friend.' }],
      });
    }
    expect(told).toBe(0);
    // Who is there already has come, too.
    engine.answers['friendGroups.change'] = [{ outcomes: [{ ...NO_FRIEND, code: 0 }] }];
    await chat.addToFriendGroup(options);
    expect(told).toBe(1);
  });

  test('that are gone when the answer comes are what the SDK makes of them', async () => {
    const chat = await client();
    engine.answers['friendGroups.delete'] = [{}];
    engine.answers['friendGroups.rename'] = [];
    engine.answers['friendGroups.change'] = [];
    const renaming = chat.renameFriendGroup({ oldName: 'Work', newName: 'Job' });
    const moving = chat.addToFriendGroup({ name: 'Work', userIDList: ['bob'] });
    const moved = moving.catch((error: unknown) => error);
    await chat.deleteFriendGroup({ name: 'Work' });
    for (const { id, command } of engine.asked) {
      if (command === 'friendGroups.rename') engine.reply(id, {});
      if (command === 'friendGroups.change') engine.reply(id, { outcomes: [] });
    }
    expect(await renaming).toEqual({ code: 0, data: {} });
    expect(await moved).toMatchObject({ code: 2903 });
    expect((await chat.getFriendGroupList()).data).toEqual([]);
  });

  test('that could not be fetched are not asked for until the line breaks, and nobody is bothered', async () => {
    engine.answers['friendGroups.list'] = [{ refusal: 30006 }];
    const chat = await client();
    expect((await chat.getFriendGroupList()).data).toEqual([]);
    const asked = engine.asked.filter(({ command }) => command === 'friendGroups.list');
    expect(asked).toHaveLength(1);
  });

  test('are forgotten when somebody else logs in, and what was asked for the one before is dropped', async () => {
    engine.answers['friendGroups.list'] = [];
    const chat = await client();
    const [late] = engine.asked.filter(({ command }) => command === 'friendGroups.list');
    await chat.logout();
    engine.answers['friendGroups.list'] = [{ groups: [{ name: 'Tea', userIDs: [] }] }];
    await engine.enter(chat, 'you');
    await settled(chat);
    engine.reply(late?.id ?? 0, { groups: [{ name: 'Work', userIDs: ['bob'] }] });
    await settled(chat);
    expect((await chat.getFriendGroupList()).data.map(({ name }) => name)).toEqual(['Tea']);
  });
});
