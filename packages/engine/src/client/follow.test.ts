import { EVENT, type FollowListChange } from '@parlor/sdk';
import { expect, test } from 'vitest';
import { createWorld } from '../testing/create-world.js';

const PAGE = 500;

test('lists of followers come in pages of 500, each with the way to the next [FLW-7.16, FLW-7.18]', async () => {
  const follows = Array.from({ length: PAGE + 1 }, (_, place) => [
    { userID: `p${place}`, followedID: 'ann' },
    { userID: 'ann', followedID: `p${place}` },
  ]).flat();
  const { people, close } = await createWorld(['ann'], { seed: { follows } });
  const { ann } = people;
  for (const list of [
    'getMyFollowersList',
    'getMyFollowingList',
    'getMutualFollowersList',
  ] as const) {
    const first = (await ann[list]()).data;
    expect(first.resultList).toHaveLength(PAGE);
    const second = (await ann[list](first.nextCursor)).data;
    expect([second.resultList.length, second.nextCursor]).toEqual([1, '']);
    const all = [...first.resultList, ...second.resultList].map(({ userID }) => userID);
    expect(new Set(all).size).toBe(PAGE + 1);
  }
  await close();
});

test('who came is the same object in both events about them, as in the SDK', async () => {
  const { people, close } = await createWorld(['ann', 'bob']);
  const { ann, bob } = people;
  await bob.followUser(['ann']);
  const told: FollowListChange[] = [];
  ann.on(EVENT.MY_FOLLOWING_LIST_UPDATED, ({ data }) => void told.push(data));
  ann.on(EVENT.MUTUAL_FOLLOWERS_LIST_UPDATED, ({ data }) => void told.push(data));
  await ann.followUser(['bob']);
  expect(told).toHaveLength(2);
  expect(told[0]?.userInfoList[0]).toBe(told[1]?.userInfoList[0]);
  await close();
});
