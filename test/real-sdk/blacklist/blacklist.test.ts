import { type ChatSDK, EVENT } from '@parlor/sdk';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createMixedWorld, type MixedWorld } from '../messages/testing/mixed-world.js';

const PEERS = ['ben', 'cleo', 'dan'];

let world: MixedWorld;
beforeEach(() => {
  world = createMixedWorld({
    seed: {
      users: PEERS.map((userID) => ({ userID })),
      blacklists: [{ userID: 'ann', blockedIDs: ['dan'] }],
    },
  });
});
afterEach(() => world.close());

async function listOf(chat: ChatSDK): Promise<string[]> {
  return (await chat.getBlacklist()).data;
}

describe('one person on both clients', () => {
  test('has the same blacklist on both, whichever of them changes it', async () => {
    const here = await world.tencents('ann');
    const there = await world.parlors('ann');
    const isAlike = (userIDs: string[]) =>
      vi.waitFor(async () => {
        expect(await listOf(here)).toEqual(userIDs);
        expect(await listOf(there)).toEqual(userIDs);
      });
    await isAlike(['dan']);
    await here.addToBlacklist({ userIDList: ['ann', 'ben'] });
    await isAlike(['dan', 'ben']);
    await there.addToBlacklist({ userIDList: ['cleo', 'dan'] });
    await isAlike(['dan', 'ben', 'cleo']);
    expect((await there.removeFromBlacklist({ userIDList: ['ben', 'nobody'] })).data).toEqual([
      'dan',
      'cleo',
    ]);
    await isAlike(['dan', 'cleo']);
    expect((await here.removeFromBlacklist({ userIDList: ['cleo', 'ben'] })).data).toEqual(['dan']);
    await isAlike(['dan']);
  });

  test('hears of each change once, on both', async () => {
    const both = [await world.tencents('ann'), await world.parlors('ann')] as const;
    for (const chat of both)
      await vi.waitFor(async () => expect(await listOf(chat)).toEqual(['dan']));
    const told = both.map((chat) => {
      const lists: string[][] = [];
      chat.on(EVENT.BLACKLIST_UPDATED, ({ data }) => void lists.push(data));
      return lists;
    });
    await both[0].addToBlacklist({ userIDList: ['ben'] });
    await vi.waitFor(() => expect(told).toEqual([[['dan', 'ben']], [['dan', 'ben']]]));
    await both[1].removeFromBlacklist({ userIDList: ['dan'] });
    const lists = [['dan', 'ben'], ['ben']];
    await vi.waitFor(() => expect(told).toEqual([lists, lists]));
  });
});

describe('two people, one on either client', () => {
  test('are kept from each other by the list of one of them', async () => {
    const ann = await world.tencents('ann');
    const ben = await world.parlors('ben');
    const say = (chat: ChatSDK, to: string) =>
      chat.sendMessage(
        chat.createTextMessage({ to, conversationType: 'C2C', payload: { text: 'hi' } }),
      );
    await ann.addToBlacklist({ userIDList: ['ben'] });
    await expect(say(ben, 'ann')).rejects.toMatchObject({ code: 20007 });
    await expect(say(ann, 'ben')).rejects.toMatchObject({ code: 20007 });
    await ben.addToBlacklist({ userIDList: ['ann'] });
    await ann.removeFromBlacklist({ userIDList: ['ben'] });
    await expect(say(ann, 'ben')).rejects.toMatchObject({ code: 20007 });
    await ben.removeFromBlacklist({ userIDList: ['ann'] });
    expect((await say(ann, 'ben')).data.message.status).toBe('success');
  });
});
