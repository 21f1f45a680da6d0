import { TYPES } from '@parlor/sdk';
import { block } from '../actors/blacklist.js';
import {
  add,
  addOneWay,
  befriend,
  friendIDsOf,
  pleasOf,
  refusedWith,
  SOURCE,
  wantToBeAsked,
} from '../actors/friends.js';
import { type Suite, scenario } from '../scenario.js';

const NEEDS = ['addFriend', 'getFriendList'] as const;

/** Each of the two ways in which somebody is added. */
const WAYS = [TYPES.SNS_ADD_TYPE_SINGLE, TYPES.SNS_ADD_TYPE_BOTH] as const;

/** Who cannot be befriended, and why. */
export const REFUSED_FRIENDS_SUITE: Suite = {
  noun: 'friends',
  about: 'friends who cannot be added',
  scenarios: [
    scenario(
      'nobody, and oneself, of either type',
      { rules: ['FRD-6.1.2', 'FRD-6.1.5', 'FRD-6.1.6', 'ERB-9.19'], needs: NEEDS },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        const { alice } = people;
        for (const type of WAYS) {
          expect(await refusedWith(add(alice, 'nobody', { type }))).toBe(30003);
          expect(await refusedWith(add(alice, 'alice', { type }))).toBe(30001);
        }
        expect(await friendIDsOf(alice)).toEqual([]);
      },
    ),
    scenario(
      'anybody, where the administration forbids to ask',
      { rules: ['FRD-6.1.7', 'ERB-9.19'], needs: NEEDS },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        await alice.updateMyProfile({ adminForbidType: TYPES.FORBID_TYPE_SEND_OUT });
        for (const type of WAYS) expect(await refusedWith(add(alice, 'bob', { type }))).toBe(30009);
        expect(await refusedWith(add(bob, 'alice'))).toBe(undefined);
      },
    ),
    scenario(
      'whom I have blocked, and who has blocked me, of either type',
      { rules: ['FRD-6.1.8', 'FRD-6.1.9', 'ERB-9.19'], needs: [...NEEDS, 'addToBlacklist'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        await block(world, alice, 'bob');
        for (const type of WAYS) {
          expect(await refusedWith(add(alice, 'bob', { type }))).toBe(30515);
          expect(await refusedWith(add(bob, 'alice', { type }))).toBe(30525);
        }
      },
    ),
    scenario(
      'who is one already: one way on my list, both ways on both',
      { rules: ['FRD-6.1.10', 'ERB-9.19'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice, bob, carol } = people;
        await addOneWay(alice, 'bob');
        expect(await refusedWith(addOneWay(alice, 'bob'))).toBe(30015);
        expect(await add(alice, 'bob', { remark: 'Bobby' })).toEqual({ userID: 'bob', code: 0 });
        await befriend(world, alice, carol);
        for (const userID of ['bob', 'carol']) {
          for (const type of WAYS) {
            expect(await refusedWith(add(alice, userID, { type }))).toBe(30015);
          }
        }
        await world.settled(alice, bob);
        expect(await friendIDsOf(bob)).toEqual(['alice']);
        const { data } = await alice.getFriendList();
        expect(data.find(({ userID }) => userID === 'bob')?.remark).toBe('Bobby');
      },
    ),
    scenario(
      'both ways, who wants nobody',
      { rules: ['FRD-6.1.13', 'ERB-9.19'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        await bob.updateMyProfile({ allowType: TYPES.ALLOW_TYPE_DENY_ANY });
        expect(await refusedWith(add(alice, 'bob'))).toBe(30516);
        await world.settled(alice, bob);
        expect(await pleasOf(alice)).toEqual({ pleas: [], unreadCount: 0 });
        expect(await friendIDsOf(alice)).toEqual([]);
      },
    ),
    scenario(
      'with too long a name, or in too many words: bytes are counted',
      { rules: ['FRD-2.8', 'FRD-2.11', 'ERB-9.19'], needs: [...NEEDS, 'updateFriend'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice } = people;
        await wantToBeAsked(people.carol);
        // Three bytes each.
        const fits = { remark: '茶'.repeat(32), wording: `${'茶'.repeat(85)}a` };
        const wordy = { wording: `${fits.wording}a` };
        expect(await refusedWith(add(alice, 'bob', { remark: `${fits.remark}a` }))).toBe(30001);
        expect(await refusedWith(add(alice, 'bob', wordy))).toBe(30001);
        expect(await refusedWith(add(alice, 'carol', wordy))).toBe(30001);
        expect(await add(alice, 'bob', fits)).toEqual({ userID: 'bob', code: 0 });
        expect(await add(alice, 'carol', fits)).toMatchObject({ code: 30539 });
        await world.settled(alice);
        const longer = { userID: 'bob', remark: `${fits.remark}a` };
        expect(await refusedWith(alice.updateFriend(longer))).toBe(30001);
        expect((await alice.getFriendList()).data[0]?.remark).toBe(fits.remark);
      },
    ),
    scenario(
      'for several reasons: the first counts',
      { rules: ['FRD-6.1.4'], needs: [...NEEDS, 'addToBlacklist'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        await bob.updateMyProfile({ allowType: TYPES.ALLOW_TYPE_DENY_ANY });
        await addOneWay(alice, 'bob');
        expect(await refusedWith(addOneWay(alice, 'bob'))).toBe(30015);
        await block(world, bob, 'alice');
        expect(await refusedWith(add(alice, 'bob'))).toBe(30525);
        await block(world, alice, 'bob');
        expect(await refusedWith(add(alice, 'bob'))).toBe(30515);
        await alice.updateMyProfile({ adminForbidType: TYPES.FORBID_TYPE_SEND_OUT });
        expect(await refusedWith(add(alice, 'bob'))).toBe(30009);
        expect(await refusedWith(add(alice, 'alice'))).toBe(30001);
        expect(await refusedWith(add(alice, 'nobody', { source: SOURCE }))).toBe(30003);
      },
    ),
  ],
};
