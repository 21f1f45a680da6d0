import type { ChatSDK } from '@parlor/sdk';
import { statusesTold, strangers } from '../actors/presence.js';
import { enter, logIn } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';

const FOLLOWING = 'subscribeUserStatus';
const LEAVING = 'unsubscribeUserStatus';
const SAYING = 'setSelfStatus';

/** How many people are named at once. */
const MOST_NAMED = 100;

/** Those say something of themselves, one after the other. */
async function speak(people: readonly ChatSDK[]): Promise<void> {
  for (const chat of people) await chat.setSelfStatus({ customStatus: 'tea' });
}

/** Being told of others. */
export const STATUS_SUBSCRIPTIONS_SUITE: Suite = {
  noun: 'presence',
  about: 'being told who is there',
  scenarios: [
    scenario(
      'whoever subscribed is told of those who change, each alone, and of nobody else',
      {
        rules: ['PRS-5.39', 'PRS-5.20', 'PRS-1.3', 'PRS-5.35', 'FACT-24.10', 'SES-3.28'],
        needs: [FOLLOWING, SAYING],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol', 'dave']);
        const { alice, bob, carol, dave } = people;
        const told = [alice, dave].map(statusesTold);
        expect(await alice.subscribeUserStatus({ userIDList: ['bob', 'carol'] })).toEqual({
          code: 0,
          data: { failureUserList: [] },
        });
        await speak([bob, dave, carol]);
        await bob.logout();
        await world.settled(alice, dave);
        expect(told[0]).toEqual(['bob 1 “tea”', 'carol 1 “tea”', 'bob 3 “”']);
        expect(told[1]).toEqual(['dave 1 “tea”']);
      },
    ),
    scenario(
      'what is said once more is no change',
      { rules: ['PRS-5.39'], needs: [FOLLOWING, SAYING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        await people.alice.subscribeUserStatus({ userIDList: ['bob'] });
        const told = statusesTold(people.alice);
        await speak([people.bob, people.bob]);
        await world.settled(people.alice);
        expect(told).toEqual(['bob 1 “tea”']);
      },
    ),
    scenario(
      'who subscribes to themselves is told once',
      { rules: ['PRS-5.7', 'PRS-5.39'], needs: [FOLLOWING, SAYING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        await people.alice.subscribeUserStatus({ userIDList: ['alice'] });
        const told = statusesTold(people.alice);
        await speak([people.alice]);
        await world.settled(people.alice);
        expect(told).toEqual(['alice 1 “tea”']);
      },
    ),
    scenario(
      'who does not exist is a failure, and the others are subscribed to all the same',
      { rules: ['PRS-5.20', 'PRS-5.46'], needs: [FOLLOWING, LEAVING, SAYING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const told = statusesTold(alice);
        const userIDList = ['nobody', 'bob'];
        const failures = {
          code: 0,
          data: {
            failureUserList: [{ userID: 'nobody', code: 70107, message: expect.any(String) }],
          },
        };
        expect(await alice.subscribeUserStatus({ userIDList })).toEqual(failures);
        await speak([bob]);
        await world.settled(alice);
        expect(told.splice(0)).toEqual(['bob 1 “tea”']);
        expect(await alice.unsubscribeUserStatus({ userIDList })).toEqual(failures);
        await bob.logout();
        await world.settled(alice);
        expect(told).toEqual([]);
      },
    ),
    scenario(
      'a hundred are subscribed to at once, and who comes after them is left out without a word',
      { rules: ['PRS-5.21'], needs: [FOLLOWING, SAYING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const told = statusesTold(people.alice);
        const before = strangers(MOST_NAMED - 1);
        const userIDList = [...before, 'bob', 'carol'];
        const { data } = await people.alice.subscribeUserStatus({ userIDList });
        expect(data.failureUserList.map(({ userID }) => userID)).toEqual(before);
        await speak([people.bob, people.carol]);
        await world.settled(people.alice);
        expect(told).toEqual(['bob 1 “tea”']);
      },
    ),
    scenario(
      'whoever is let go of is not told of any more, a hundred at once',
      { rules: ['PRS-5.29', 'PRS-5.28'], needs: [FOLLOWING, LEAVING, SAYING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol', 'dave']);
        const { alice, bob, carol, dave } = people;
        const told = statusesTold(alice);
        await alice.subscribeUserStatus({ userIDList: ['bob', 'carol', 'dave'] });
        await alice.unsubscribeUserStatus({ userIDList: ['dave'] });
        const before = strangers(MOST_NAMED - 1);
        const userIDList = [...before, 'bob', 'carol'];
        const { data } = await alice.unsubscribeUserStatus({ userIDList });
        expect(data.failureUserList.map(({ userID }) => userID)).toEqual(before);
        await speak([bob, carol, dave]);
        await world.settled(alice);
        expect(told).toEqual(['carol 1 “tea”']);
      },
    ),
    scenario(
      'whoever names nobody lets go of everybody',
      { rules: ['PRS-5.26', 'PRS-5.29', 'PRS-5.20'], needs: [FOLLOWING, LEAVING, SAYING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice, bob, carol } = people;
        const told = statusesTold(alice);
        const nobody: Parameters<ChatSDK['unsubscribeUserStatus']>[] = [
          [],
          [{}],
          [{ userIDList: [] }],
        ];
        for (const args of nobody) {
          await alice.subscribeUserStatus({ userIDList: ['bob', 'carol'] });
          expect(await alice.unsubscribeUserStatus(...args)).toEqual({
            code: 0,
            data: { failureUserList: [] },
          });
          for (const chat of [bob, carol]) await chat.setSelfStatus({ customStatus: 'tea' });
          for (const chat of [bob, carol]) await chat.setSelfStatus({ customStatus: '' });
          await world.settled(alice);
          expect(told).toEqual([]);
        }
      },
    ),
    scenario(
      'each instance subscribes for itself',
      { rules: ['INS-E.24'], needs: [FOLLOWING, LEAVING, SAYING, 'instances'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol'], { instances: 2 });
        const { alice, bob, carol } = people;
        const phone = await enter(world, 'alice');
        const told = [alice, phone].map(statusesTold);
        await alice.subscribeUserStatus({ userIDList: ['bob'] });
        await phone.subscribeUserStatus({ userIDList: ['bob', 'carol'] });
        await phone.unsubscribeUserStatus({ userIDList: ['bob'] });
        await speak([bob, carol]);
        await world.settled(alice, phone);
        expect(told).toEqual([['bob 1 “tea”'], ['carol 1 “tea”']]);
      },
    ),
    scenario(
      'friends are told of without a subscription where the service is set so',
      { rules: ['PRS-5.38', 'SES-3.28'], needs: [SAYING, 'addFriend', 'presence'] },
      async ({ expect, open }) => {
        const presence = { tellsOfFriends: true };
        const { world, people } = await open(['alice', 'bob', 'carol'], { presence });
        const { alice, bob, carol } = people;
        await alice.addFriend({ to: 'bob', source: 'AddSource_Type_Web' });
        const told = [alice, bob, carol].map(statusesTold);
        await alice.logout();
        await logIn(world, alice, 'alice');
        await speak([bob, carol]);
        await world.settled(alice, bob, carol);
        expect(told).toEqual([
          ['bob 1 “tea”'],
          ['alice 3 “”', 'alice 1 “”', 'bob 1 “tea”'],
          ['carol 1 “tea”'],
        ]);
      },
    ),
  ],
};
