import { EVENT, TYPES } from '@parlor/sdk';
import { comeBack } from '../actors/coming-and-going.js';
import {
  ask,
  friendIDsOf,
  friendOf,
  pleasOf,
  refusedWith,
  relationsOf,
  SOURCE,
  wantToBeAsked,
} from '../actors/friends.js';
import { record } from '../actors/records.js';
import { isSettledNow } from '../actors/without-service.js';
import { enter } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';

const NEEDS = ['addFriend', 'getFriendApplicationList'] as const;
const ACCEPTING = [...NEEDS, 'acceptFriendApplication'] as const;
const REFUSING = [...NEEDS, 'refuseFriendApplication'] as const;
const DELETING = [...NEEDS, 'deleteFriendApplication'] as const;
const READING = [...NEEDS, 'setFriendApplicationRead'] as const;

/** Nothing is asked, nothing unread. */
const NOTHING = { pleas: [], unreadCount: 0 };

/** Who wants to be a friend, and what one says to that. */
export const FRIEND_APPLICATIONS_SUITE: Suite = {
  noun: 'friend-applications',
  about: 'applications for friendship',
  scenarios: [
    scenario(
      'are listed from memory with the newest first when they were fetched, and what comes later at the end',
      { rules: ['FRD-6.3.1', 'FRD-6.3.2'], needs: [...NEEDS, 'clock', 'network'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol', 'dave']);
        const { alice, bob, carol, dave } = people;
        await wantToBeAsked(alice, dave);
        await ask(world, bob, alice, 'first');
        await world.clock.advance(2_000);
        await ask(world, carol, alice, 'second');
        expect(await pleasOf(alice)).toEqual({
          pleas: ['from bob: first', 'from carol: second'],
          unreadCount: 2,
        });
        const again = await comeBack(world, alice);
        await world.settled(again);
        const fetched = ['from carol: second', 'from bob: first'];
        expect(await pleasOf(again)).toEqual({ pleas: fetched, unreadCount: 2 });
        await world.clock.advance(2_000);
        await ask(world, again, dave, 'third');
        world.setNetwork('offline');
        const call = pleasOf(again);
        expect(await isSettledNow(world, call)).toBe(true);
        expect(await call).toEqual({ pleas: [...fetched, 'to dave: third'], unreadCount: 2 });
      },
    ),
    scenario(
      'to me are not listed as long as I let everybody in',
      { rules: ['FRD-6.3.4'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice, bob, carol } = people;
        await wantToBeAsked(alice, carol);
        await ask(world, bob, alice);
        await ask(world, alice, carol);
        await alice.updateMyProfile({ allowType: TYPES.ALLOW_TYPE_ALLOW_ANY });
        const lettingIn = await comeBack(world, alice);
        await world.settled(lettingIn);
        expect(await pleasOf(lettingIn)).toEqual({ pleas: ['to carol: hi'], unreadCount: 0 });
        await wantToBeAsked(lettingIn);
        const asked = await comeBack(world, lettingIn);
        await world.settled(asked);
        const { pleas, unreadCount } = await pleasOf(asked);
        expect(pleas.toSorted()).toEqual(['from bob: hi', 'to carol: hi']);
        expect(unreadCount).toBe(1);
      },
    ),
    scenario(
      'that are accepted make us friends, and are gone on both sides, which both are told',
      {
        rules: ['FRD-6.3.6', 'FRD-6.3.7', 'FRD-6.3.8', 'FRD-6.3.11'],
        needs: ACCEPTING,
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol', 'dave']);
        const { alice, bob, carol, dave } = people;
        await wantToBeAsked(alice);
        for (const chat of [bob, carol, dave]) await ask(world, chat, alice);
        const told = [alice, bob].map((chat) => ({
          friends: record(chat, EVENT.FRIEND_LIST_UPDATED),
          applications: record(chat, EVENT.FRIEND_APPLICATION_LIST_UPDATED),
        }));
        const answer = await alice.acceptFriendApplication({ userID: 'bob', remark: 'Bobby' });
        expect(answer).toBe(undefined);
        await world.settled(alice, bob);
        const [mine, theirs] = told;
        expect(mine?.friends.at(-1)).toMatchObject([{ userID: 'bob', remark: 'Bobby' }]);
        expect(theirs?.friends.at(-1)).toMatchObject([{ userID: 'alice', remark: '' }]);
        expect(mine?.applications.at(-1)?.friendApplicationList).toHaveLength(2);
        expect(theirs?.applications.at(-1)?.friendApplicationList).toEqual([]);
        const { SNS_APPLICATION_AGREE_AND_ADD: type } = TYPES;
        await alice.acceptFriendApplication({ userID: 'carol', type });
        const anything: object = { type: 'Anything' };
        await alice.acceptFriendApplication({ userID: 'dave', ...anything });
        await world.settled(alice, carol, dave);
        expect(await friendIDsOf(alice)).toEqual(['bob', 'carol', 'dave']);
        for (const chat of [bob, carol, dave]) {
          expect(await friendIDsOf(chat)).toEqual(['alice']);
          expect(await pleasOf(chat)).toEqual(NOTHING);
        }
        expect(await pleasOf(alice)).toEqual(NOTHING);
        expect((await friendOf(alice, 'carol'))?.source).toBe(SOURCE);
      },
    ),
    scenario(
      'that are agreed to only put me on the list of who has asked',
      { rules: ['FRD-6.3.9', 'FRD-6.3.11'], needs: ACCEPTING },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        await wantToBeAsked(alice);
        await ask(world, bob, alice);
        const { SNS_APPLICATION_AGREE: type } = TYPES;
        expect(await alice.acceptFriendApplication({ userID: 'bob', type })).toBe(undefined);
        await world.settled(alice, bob);
        expect(await friendIDsOf(alice)).toEqual([]);
        expect(await friendIDsOf(bob)).toEqual(['alice']);
        for (const chat of [alice, bob]) expect(await pleasOf(chat)).toEqual(NOTHING);
        expect(await relationsOf(bob, ['alice'])).toEqual([TYPES.SNS_TYPE_A_WITH_B]);
      },
    ),
    scenario(
      'that are refused are gone on both sides, which both are told, and may be sent again',
      { rules: ['FRD-6.3.12', 'FRD-6.3.13', 'FRD-6.3.14'], needs: REFUSING },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        await wantToBeAsked(alice);
        await ask(world, bob, alice, 'please');
        const told = [alice, bob].map((chat) =>
          record(chat, EVENT.FRIEND_APPLICATION_LIST_UPDATED),
        );
        expect(await alice.refuseFriendApplication({ userID: 'bob' })).toBe(undefined);
        await world.settled(alice, bob);
        const none = { friendApplicationList: [], unreadCount: 0 };
        expect(told.map((lists) => lists.at(-1))).toEqual([none, none]);
        expect(await friendIDsOf(bob)).toEqual([]);
        await ask(world, bob, alice, 'pretty please');
        const again = { pleas: ['from bob: pretty please'], unreadCount: 1 };
        expect(await pleasOf(alice)).toEqual(again);
      },
    ),
    scenario(
      'that nobody has sent cannot be answered: 30614',
      { rules: ['FRD-6.3.10', 'ERB-9.19'], needs: [...ACCEPTING, 'refuseFriendApplication'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const refusals = async (userID: string) => [
          await refusedWith(alice.acceptFriendApplication({ userID })),
          await refusedWith(alice.refuseFriendApplication({ userID })),
        ];
        expect(await refusals('bob')).toEqual([30614, 30614]);
        await wantToBeAsked(bob);
        await ask(world, alice, bob);
        // What I have sent myself is the other's to answer.
        expect(await refusals('bob')).toEqual([30614, 30614]);
        await bob.refuseFriendApplication({ userID: 'alice' });
        expect(await refusedWith(bob.acceptFriendApplication({ userID: 'alice' }))).toBe(30614);
      },
    ),
    scenario(
      'that are deleted are gone from my list only, and only I am told',
      { rules: ['FRD-6.3.15', 'FRD-6.3.16', 'FRD-6.3.18'], needs: DELETING },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'carol', 'dave']);
        const { alice, carol, dave } = people;
        await wantToBeAsked(alice, carol);
        await ask(world, dave, alice);
        await ask(world, alice, carol);
        const mine = record(alice, EVENT.FRIEND_APPLICATION_LIST_UPDATED);
        const theirs = [carol, dave].map((chat) =>
          record(chat, EVENT.FRIEND_APPLICATION_LIST_UPDATED),
        );
        const received = await alice.deleteFriendApplication({ userID: 'dave' });
        expect(received).toEqual({ code: 0, data: {} });
        await world.settled(alice, dave);
        expect(mine.at(-1)?.friendApplicationList).toHaveLength(1);
        const { SNS_APPLICATION_SENT_BY_ME: type } = TYPES;
        await alice.deleteFriendApplication({ userID: 'carol', type });
        await world.settled(alice, carol);
        expect(mine.at(-1)?.friendApplicationList).toEqual([]);
        expect(await pleasOf(alice)).toEqual(NOTHING);
        expect(await pleasOf(dave)).toEqual({ pleas: ['to alice: hi'], unreadCount: 0 });
        expect(await pleasOf(carol)).toEqual({ pleas: ['from alice: hi'], unreadCount: 1 });
        expect(theirs).toEqual([[], []]);
      },
    ),
    scenario(
      'that are not in memory cannot be deleted: 2716, without asking',
      {
        rules: ['FRD-6.3.17', 'FRD-6.3.16'],
        needs: [...DELETING, 'clock', 'network'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        await wantToBeAsked(bob);
        await ask(world, alice, bob);
        world.setNetwork('offline');
        const anything: object = { type: 'Anything' };
        for (const options of [{}, { type: TYPES.SNS_APPLICATION_SENT_TO_ME }, anything]) {
          const call = alice.deleteFriendApplication({ userID: 'bob', ...options });
          const code = refusedWith(call);
          expect(await isSettledNow(world, call)).toBe(true);
          expect(await code).toBe(2716);
        }
      },
    ),
    scenario(
      'that I say I have read are unread no more, on all my instances, and nobody else is told',
      {
        rules: ['FRD-6.3.19', 'FRD-6.3.20', 'FRD-6.3.21', 'INS-E.21'],
        needs: [...READING, 'instances'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol', 'dave'], { instances: 2 });
        const { alice, bob, carol, dave } = people;
        const phone = await enter(world, 'alice');
        await wantToBeAsked(alice, dave);
        for (const chat of [bob, carol]) await ask(world, chat, alice);
        await ask(world, alice, dave);
        await world.settled(phone);
        for (const chat of [alice, phone]) expect((await pleasOf(chat)).unreadCount).toBe(2);
        const told = [alice, phone].map((chat) =>
          record(chat, EVENT.FRIEND_APPLICATION_LIST_UPDATED),
        );
        const theirs = record(bob, EVENT.FRIEND_APPLICATION_LIST_UPDATED);
        expect(await alice.setFriendApplicationRead()).toBe(undefined);
        await world.settled(alice, phone, bob);
        for (const lists of told) {
          expect(lists.at(-1)?.unreadCount).toBe(0);
          expect(lists.at(-1)?.friendApplicationList).toHaveLength(3);
        }
        expect(theirs).toEqual([]);
        const eve = await enter(world, 'eve');
        await ask(world, eve, alice);
        await world.settled(phone);
        for (const chat of [alice, phone]) expect((await pleasOf(chat)).unreadCount).toBe(1);
        const again = await comeBack(world, alice);
        await world.settled(again);
        expect((await pleasOf(again)).unreadCount).toBe(1);
      },
    ),
  ],
};
