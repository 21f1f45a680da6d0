import type { ChatSDK } from '@parlor/sdk';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createMixedWorld, type MixedWorld } from '../messages/testing/mixed-world.js';

const SOMETHING = { nick: 'Ann', birthday: 19_980_504, location: 'Oxford' };
const NOTHING = { nick: '', birthday: 0, location: '' };

let world: MixedWorld;
beforeEach(() => {
  world = createMixedWorld();
});
afterEach(() => world.close());

describe('one person on both clients', () => {
  test('clears on either what the other shows', async () => {
    const clients = [await world.tencents('ann'), await world.parlors('ann')] as const;
    const isAlike = (profile: object) =>
      vi.waitFor(async () => {
        for (const chat of clients) expect((await chat.getMyProfile()).data).toMatchObject(profile);
      });
    const change = async (chat: ChatSDK, profile: typeof SOMETHING) => {
      await chat.updateMyProfile(profile);
      await isAlike(profile);
    };
    for (const chat of clients) {
      await change(chat, SOMETHING);
      await change(chat, NOTHING);
    }
  });
});

describe('somebody who is looked for', () => {
  test('has nothing any more that they have cleared', async () => {
    const [ann, ben] = [await world.tencents('ann'), await world.parlors('ben')];
    const find = async () => {
      const { data } = await ann.searchCloudUsers({ keywordList: ['ben'] });
      return data.searchResultList[0];
    };
    await ben.updateMyProfile(SOMETHING);
    expect(await find()).toMatchObject(SOMETHING);
    await ben.updateMyProfile(NOTHING);
    expect(await find()).toMatchObject(NOTHING);
  });
});
