import { type ChatSDK, EVENT, type FollowListChange } from '@parlor/sdk';
import { afterEach, expect, test, vi } from 'vitest';
import { createMixedWorld, type MixedWorld } from '../messages/testing/mixed-world.js';

const PAGE = 500;

let world: MixedWorld;
afterEach(() => world.close());

const LISTS = ['getMyFollowersList', 'getMyFollowingList', 'getMutualFollowersList'] as const;

const EVENTS = [
  EVENT.MY_FOLLOWERS_LIST_UPDATED,
  EVENT.MY_FOLLOWING_LIST_UPDATED,
  EVENT.MUTUAL_FOLLOWERS_LIST_UPDATED,
] as const;

/** What a client is told about following, with the names of the events. */
function listen(chat: ChatSDK): [string, FollowListChange][] {
  const told: [string, FollowListChange][] = [];
  for (const name of EVENTS) chat.on(name, ({ data }) => void told.push([name, data]));
  return told;
}

test('both clients make the same of followers, and are told the same', async () => {
  world = createMixedWorld({ seed: { users: [{ userID: 'ben', nick: 'Ben', level: 3 }] } });
  const [here, there] = [await world.tencents('ann'), await world.parlors('ann')];
  const [ben, bens] = [await world.parlors('ben'), await world.tencents('ben')];
  const told = [here, there].map(listen);
  const toldBen = [ben, bens].map(listen);
  const isAlike = async (count: number) => {
    await vi.waitFor(() => {
      for (const news of [...told, ...toldBen]) expect(news).toHaveLength(count);
    });
    expect(told[0]).toEqual(told[1]);
    expect(toldBen[0]).toEqual(toldBen[1]);
    for (const [one, other] of [
      [here, there],
      [ben, bens],
    ] as const) {
      for (const list of LISTS) expect(await one[list]()).toEqual(await other[list]());
      const asked = ['ben', 'nobody', 'ann'];
      expect(await one.checkFollowType(asked)).toEqual(await other.checkFollowType(asked));
      expect(await one.getUserFollowInfo(asked)).toEqual(await other.getUserFollowInfo(asked));
      expect(await one.getUserFollowInfo()).toEqual(await other.getUserFollowInfo());
    }
  };
  const people = ['ben', 'nobody', 'ann'];
  const answer = await here.followUser(people);
  expect(await there.followUser(people)).toEqual(answer);
  await isAlike(1);
  await bens.followUser(['ann']);
  await isAlike(3);
  expect(await there.unfollowUser(people)).toEqual(await here.unfollowUser(people));
  await isAlike(5);
  await ben.unfollowUser(['ann']);
  await isAlike(6);
});

test('pages of 500 go on where the last one ended, on both clients', async () => {
  const follows = Array.from({ length: PAGE + 1 }, (_, place) => ({
    userID: `p${place}`,
    followedID: 'ann',
  }));
  world = createMixedWorld({ seed: { follows } });
  const pages = [];
  for (const chat of [await world.tencents('ann'), await world.parlors('ann')]) {
    const first = (await chat.getMyFollowersList()).data;
    const second = (await chat.getMyFollowersList(first.nextCursor)).data;
    expect([first.resultList.length, second.resultList.length]).toEqual([PAGE, 1]);
    expect(second.nextCursor).toBe('');
    pages.push([first, second]);
  }
  expect(pages[0]).toEqual(pages[1]);
});

test('following that was not bought is refused by both clients', async () => {
  world = createMixedWorld({ hasFollow: false });
  for (const chat of [await world.tencents('ann'), await world.parlors('ann')]) {
    await expect(chat.followUser(['ben'])).rejects.toMatchObject({ code: 3122 });
    expect(chat.callExperimentalAPI('queryCommercialAbility')).toMatch(/^1{11}01{49}011$/);
  }
});
