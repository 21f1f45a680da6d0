import { type ChatSDK, TYPES } from '@parlor/sdk';
import { entriesOf, FOLLOW_LISTS, follow, unfollow } from '../actors/follow.js';
import { type Suite, scenario } from '../scenario.js';

const FOLLOW = 'followUser';

/** About how many people can be asked at once. */
const MOST_CHECKED = 100;

/** Alice follows Bob and Carol, and Bob and Dan follow her. */
async function entangle(people: Readonly<Record<'alice' | 'bob' | 'dan', ChatSDK>>) {
  await follow(people.alice, 'bob', 'carol');
  await follow(people.bob, 'alice');
  await follow(people.dan, 'alice');
}

/** The lists, the counts, and how two people stand. */
export const FOLLOW_LISTS_SUITE: Suite = {
  noun: 'follow',
  about: 'lists of followers',
  scenarios: [
    scenario(
      'have with each person since when, and of the profile what is set',
      { rules: ['FLW-7.14', 'FLW-7.15'], needs: [FOLLOW, 'clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        await bob.updateMyProfile({
          nick: 'Bob',
          avatar: 'https://example.com/bob.png',
          gender: TYPES.GENDER_MALE,
          profileCustomField: [{ key: 'Tag_Profile_Custom_Team', value: 'red' }],
        });
        await follow(alice, 'bob');
        await follow(bob, 'alice');
        const now = world.clock.now() / 1000;
        for (const list of FOLLOW_LISTS) {
          const { code, data } = await alice[list]();
          expect([code, Object.keys(data).toSorted()]).toEqual([0, ['nextCursor', 'resultList']]);
          expect(data.resultList).toEqual([
            {
              userID: 'bob',
              followTime: expect.any(Number),
              nick: 'Bob',
              avatar: 'https://example.com/bob.png',
              gender: TYPES.GENDER_MALE,
              allowType: TYPES.ALLOW_TYPE_ALLOW_ANY,
              adminForbidType: TYPES.FORBID_TYPE_NONE,
              Tag_Profile_Custom_Team: 'red',
            },
          ]);
          const followTime = data.resultList[0]?.followTime ?? 0;
          expect(Number.isInteger(followTime) && Math.abs(now - followTime) <= 5).toBe(true);
        }
      },
    ),
    scenario(
      'begin without a cursor or with an empty one, and end with an empty one',
      { rules: ['FLW-7.14', 'FLW-7.18'], needs: [FOLLOW] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob', 'carol', 'dan']);
        await entangle(people);
        for (const list of FOLLOW_LISTS) {
          const { data } = await people.alice[list]();
          expect(data.nextCursor).toBe('');
          expect((await people.alice[list]('')).data).toEqual(data);
        }
        expect(await entriesOf(people.alice, 'getMutualFollowersList')).toHaveLength(1);
        expect(await entriesOf(people.dan, 'getMutualFollowersList')).toEqual([]);
      },
    ),
    scenario(
      'are counted for each who is asked for, in that order, and for me when nobody is named',
      { rules: ['FLW-7.19', 'FLW-7.20'], needs: [FOLLOW] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob', 'carol', 'dan']);
        const { alice } = people;
        await entangle(people);
        const counts = (followersCount: number, followingCount: number, mutual: number) => ({
          followersCount,
          followingCount,
          mutualFollowersCount: mutual,
        });
        const asked = ['carol', 'alice', 'dan'];
        expect(await alice.getUserFollowInfo(asked)).toEqual({
          code: 0,
          data: [counts(1, 0, 0), counts(2, 2, 1), counts(0, 1, 0)],
        });
        expect((await alice.getUserFollowInfo()).data).toEqual([counts(2, 2, 1)]);
        expect((await alice.getUserFollowInfo(undefined)).data).toEqual([counts(2, 2, 1)]);
        await unfollow(alice, 'bob');
        expect((await alice.getUserFollowInfo()).data).toEqual([counts(2, 1, 0)]);
      },
    ),
    scenario(
      'say of two people 0 for nothing, 1 for they follow me, 2 for I follow them, and 3 for both',
      { rules: ['FLW-7.21'], needs: [FOLLOW] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob', 'carol', 'dan', 'eve']);
        await entangle(people);
        expect(await people.alice.checkFollowType(['eve', 'dan', 'carol', 'bob'])).toEqual({
          code: 0,
          data: [
            { userID: 'eve', followType: 0 },
            { userID: 'dan', followType: 1 },
            { userID: 'carol', followType: 2 },
            { userID: 'bob', followType: 3 },
          ],
        });
      },
    ),
    scenario(
      'say it of the first hundred people, however many are asked for',
      { rules: ['FLW-7.22'], needs: [FOLLOW] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        await follow(people.alice, 'bob');
        const others = Array.from({ length: MOST_CHECKED }, (_, place) => `stranger${place}`);
        const first = await people.alice.checkFollowType(['bob', ...others]);
        expect(first.data).toHaveLength(MOST_CHECKED);
        expect(first.data[0]).toEqual({ userID: 'bob', followType: 2 });
        const last = await people.alice.checkFollowType([...others, 'bob']);
        expect(last.data.map(({ userID }) => userID)).toEqual(others);
      },
    ),
  ],
};
