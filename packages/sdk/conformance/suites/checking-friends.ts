import { TYPES } from '@parlor/sdk';
import { addOneWay, befriend, refusedWith, relationsOf, strike } from '../actors/friends.js';
import { type Suite, scenario } from '../scenario.js';

const NEEDS = ['addFriend', 'checkFriend'] as const;

const { SNS_CHECK_TYPE_SINGLE: MINE, SNS_CHECK_TYPE_BOTH: BOTH } = TYPES;

/** Everybody, in the order in which they are asked about. */
const ALL = ['bob', 'carol', 'dave', 'eve'];

/** How others and I stand. */
export const CHECKING_FRIENDS_SUITE: Suite = {
  noun: 'friends',
  about: 'checking friends',
  scenarios: [
    scenario(
      'says who has whom, or only whom I have',
      { rules: ['FRD-6.2.14', 'FRD-6.2.16', 'FRD-6.2.17'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol', 'dave', 'eve']);
        const { alice, bob, dave } = people;
        await befriend(world, alice, bob);
        await addOneWay(alice, 'carol');
        await addOneWay(dave, 'alice');
        const both = [
          TYPES.SNS_TYPE_BOTH_WAY,
          TYPES.SNS_TYPE_A_WITH_B,
          TYPES.SNS_TYPE_B_WITH_A,
          TYPES.SNS_TYPE_NO_RELATION,
        ];
        expect(await relationsOf(alice, ALL)).toEqual(both);
        expect(await relationsOf(alice, ALL, BOTH)).toEqual(both);
        const anything: object = { type: 'Anything' };
        const { data } = await alice.checkFriend({ userIDList: ALL, ...anything });
        expect(data.successUserIDList.map(({ relation }) => relation)).toEqual(both);
        expect(await relationsOf(alice, ALL, MINE)).toEqual([
          TYPES.SNS_TYPE_A_WITH_B,
          TYPES.SNS_TYPE_A_WITH_B,
          TYPES.SNS_TYPE_NO_RELATION,
          TYPES.SNS_TYPE_NO_RELATION,
        ]);
      },
    ),
    scenario(
      'asks the service: what one has not heard of yet counts',
      { rules: ['FRD-6.2.16'], needs: [...NEEDS, 'deleteFriend'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        await befriend(world, alice, bob);
        await strike(bob, ['alice'], TYPES.SNS_DELETE_TYPE_SINGLE);
        expect(await relationsOf(alice, ['bob'])).toEqual([TYPES.SNS_TYPE_A_WITH_B]);
        expect(await relationsOf(bob, ['alice'])).toEqual([TYPES.SNS_TYPE_B_WITH_A]);
      },
    ),
    scenario(
      'answers for each: how they stand, or why that cannot be said',
      { rules: ['FRD-6.2.13', 'FRD-2.6', 'ERB-9.19'], needs: NEEDS },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const { code, data } = await people.alice.checkFriend({ userIDList: ['bob', 'nobody'] });
        expect({ code, data }).toEqual({
          code: 0,
          data: {
            successUserIDList: [{ userID: 'bob', code: 0, relation: TYPES.SNS_TYPE_NO_RELATION }],
            failureUserIDList: [{ userID: 'nobody', code: 30003, message: expect.any(String) }],
          },
        });
      },
    ),
    scenario(
      'takes 1000 people, and no more',
      { rules: ['FRD-6.2.15'], needs: NEEDS },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        const many = Array.from({ length: 1_000 }, (_, place) => `stranger-${place}`);
        const { data } = await people.alice.checkFriend({ userIDList: many });
        expect(data.failureUserIDList).toHaveLength(1_000);
        const call = people.alice.checkFriend({ userIDList: [...many, 'one-more'] });
        expect(await refusedWith(call)).toBe(30001);
      },
    ),
  ],
};
