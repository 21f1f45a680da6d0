import { EVENT, TYPES } from '@parlor/sdk';
import {
  add,
  ask,
  friendIDsOf,
  friendOf,
  pleasOf,
  SOURCE,
  wantToBeAsked,
} from '../actors/friends.js';
import { record } from '../actors/records.js';
import { type Suite, scenario } from '../scenario.js';

const NEEDS = ['addFriend', 'getFriendApplicationList'] as const;

/** Befriending somebody who wants to be asked. */
export const ASKING_FRIENDS_SUITE: Suite = {
  noun: 'friend-applications',
  about: 'asking whether somebody wants to be a friend',
  scenarios: [
    scenario(
      'resolves with 30539 inside, makes nobody a friend, and both have the application and are told',
      {
        rules: [
          'FRD-6.1.2',
          'FRD-6.1.15',
          'FRD-6.1.22',
          'FRD-6.1.23',
          'FRD-2.3',
          'FRD-2.4',
          'FRD-1.10',
          'FACT-49.2',
          'FACT-24.12',
          'FRD-6.3.1',
          'ERB-9.19',
        ],
        needs: NEEDS,
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        await alice.updateMyProfile({ nick: 'Alice', avatar: 'https://example.com/a.png' });
        await wantToBeAsked(bob);
        await world.settled(alice, bob);
        const told = [alice, bob].map((chat) =>
          record(chat, EVENT.FRIEND_APPLICATION_LIST_UPDATED),
        );
        const before = Math.floor(world.clock.now() / 1000);
        const answer = await alice.addFriend({ to: 'bob', source: SOURCE, wording: 'Tea?' });
        const { data } = answer;
        expect(answer.code).toBe(0);
        expect(data).toEqual({ userID: 'bob', code: 30539, message: expect.any(String) });
        await world.settled(alice, bob);
        expect(await friendIDsOf(alice)).toEqual([]);
        expect(await friendIDsOf(bob)).toEqual([]);
        const [mine, theirs] = told.map((lists) => lists.at(-1));
        const both = { source: SOURCE, wording: 'Tea?', time: expect.any(Number) };
        expect(mine).toEqual({
          friendApplicationList: [
            {
              ...both,
              userID: 'bob',
              nick: '',
              avatar: '',
              type: TYPES.SNS_APPLICATION_SENT_BY_ME,
            },
          ],
          unreadCount: 0,
        });
        expect(theirs).toEqual({
          friendApplicationList: [
            {
              ...both,
              userID: 'alice',
              nick: 'Alice',
              avatar: 'https://example.com/a.png',
              type: TYPES.SNS_APPLICATION_SENT_TO_ME,
            },
          ],
          unreadCount: 1,
        });
        const time = theirs?.friendApplicationList[0]?.time ?? 0;
        expect(time).toBeGreaterThanOrEqual(before);
        expect(time).toBeLessThanOrEqual(world.clock.now() / 1000);
        expect((await bob.getFriendApplicationList()).data).toEqual(theirs);
        expect((await alice.getFriendApplicationList()).data).toEqual(mine);
      },
    ),
    scenario(
      'again takes the place of the application before, and is not unread once more',
      { rules: ['FRD-6.1.24', 'FRD-6.1.23'], needs: [...NEEDS, 'clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice, bob, carol } = people;
        await wantToBeAsked(bob);
        await ask(world, alice, bob, 'Tea?');
        const { data } = await bob.getFriendApplicationList();
        const first = data.friendApplicationList[0]?.time ?? 0;
        await world.clock.advance(5_000);
        await ask(world, alice, bob, 'Coffee?');
        expect(await pleasOf(alice)).toEqual({ pleas: ['to bob: Coffee?'], unreadCount: 0 });
        expect(await pleasOf(bob)).toEqual({ pleas: ['from alice: Coffee?'], unreadCount: 1 });
        const again = await bob.getFriendApplicationList();
        expect(again.data.friendApplicationList[0]?.time).toBeGreaterThan(first);
        await ask(world, carol, bob, 'Me too');
        expect((await pleasOf(bob)).unreadCount).toBe(2);
      },
    ),
    scenario(
      'who has asked me makes us friends, as each of us wanted it, and nothing is left to answer',
      { rules: ['FRD-6.1.17', 'FRD-6.1.20'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        await wantToBeAsked(alice, bob);
        await add(alice, 'bob', { wording: 'Tea?', remark: 'Bobby' });
        await world.settled(alice, bob);
        expect(await pleasOf(alice)).toEqual({ pleas: ['to bob: Tea?'], unreadCount: 0 });
        expect(await pleasOf(bob)).toEqual({ pleas: ['from alice: Tea?'], unreadCount: 1 });
        const told = [alice, bob].map((chat) => record(chat, EVENT.FRIEND_LIST_UPDATED));
        expect(await add(bob, 'alice', { remark: 'Al' })).toEqual({ userID: 'alice', code: 0 });
        await world.settled(alice, bob);
        expect(await friendOf(alice, 'bob')).toMatchObject({ remark: 'Bobby' });
        expect(await friendOf(bob, 'alice')).toMatchObject({ remark: 'Al' });
        for (const chat of [alice, bob]) {
          expect(await pleasOf(chat)).toEqual({ pleas: [], unreadCount: 0 });
        }
        for (const lists of told) expect(lists.at(-1)).toHaveLength(1);
      },
    ),
  ],
};
