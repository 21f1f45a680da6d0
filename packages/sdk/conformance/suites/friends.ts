import { EVENT } from '@parlor/sdk';
import { cutLine, restoreLine } from '../actors/broken-line.js';
import { add, befriend, friendIDsOf, friendOf, friendsOf, SOURCE } from '../actors/friends.js';
import { record } from '../actors/records.js';
import { isSettledNow } from '../actors/without-service.js';
import { type Suite, scenario } from '../scenario.js';

const NEEDS = ['addFriend', 'getFriendList'] as const;

/** How long a friend is believed: milliseconds. */
const GOOD_FOR = 180_000;

/** What a friend has, and nothing else. */
const FIELDS = [
  'userID',
  'remark',
  'groupList',
  'source',
  'addTime',
  'friendCustomField',
  'timestamp',
  'profile',
];

/** Those on my list, and what I know of them. */
export const FRIENDS_SUITE: Suite = {
  noun: 'friends',
  about: 'friends and what is known of them',
  scenarios: [
    scenario(
      'have a profile of their own, what I call them, and no wording',
      { rules: ['FRD-2.1', 'FRD-2.2', 'FACT-56.9'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['bob', 'alice']);
        const { alice, bob } = people;
        await bob.updateMyProfile({ nick: 'Bob' });
        await add(alice, 'bob', { wording: 'hello' });
        await world.settled(alice);
        const friend = await friendOf(alice, 'bob');
        expect(Object.keys(friend ?? {}).toSorted()).toEqual(FIELDS.toSorted());
        expect(friend).toMatchObject({
          userID: 'bob',
          remark: '',
          groupList: [],
          source: SOURCE,
          addTime: expect.any(Number),
          friendCustomField: [],
          timestamp: expect.any(Number),
          profile: { userID: 'bob', nick: 'Bob' },
        });
        const { data } = await alice.getUserProfile({ userIDList: ['bob'] });
        expect(friend?.profile).not.toBe(data[0]);
        expect(friend?.profile).toMatchObject({ nick: 'Bob', allowType: data[0]?.allowType });
      },
    ),
    scenario(
      'are listed from memory: a new list of the same objects, as the event has them',
      { rules: ['FRD-6.2.1', 'FRD-1.8', 'EVT-5.19'], needs: [...NEEDS, 'clock', 'network'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice, bob, carol } = people;
        const told = record(alice, EVENT.FRIEND_LIST_UPDATED);
        await befriend(world, alice, bob, carol);
        world.setNetwork('offline');
        const call = alice.getFriendList();
        expect(await isSettledNow(world, call)).toBe(true);
        const { code, data: first } = await call;
        const second = await friendsOf(alice);
        expect(code).toBe(0);
        expect(first).not.toBe(second);
        expect(first.map(({ userID }) => userID).toSorted()).toEqual(['bob', 'carol']);
        for (const list of [second, told.at(-1) ?? []]) {
          expect(list).toHaveLength(2);
          for (const [place, friend] of list.entries()) expect(friend).toBe(first[place]);
        }
      },
    ),
    scenario(
      'are fetched after a login and told twice: without who they are, and with it',
      { rules: ['FRD-6.2.2', 'SES-3.17', 'FACT-20.3', 'PRO-9.1'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['bob', 'alice']);
        const { alice, bob } = people;
        await bob.updateMyProfile({ nick: 'Bob' });
        await add(alice, 'bob', { remark: 'Bobby' });
        await world.settled(alice);
        await alice.logout();
        const again = world.createClient();
        const told: string[] = [];
        again.on(EVENT.SDK_READY, () => void told.push('ready'));
        again.on(EVENT.FRIEND_LIST_UPDATED, ({ data }) => {
          told.push(data.map(({ remark, profile }) => `${remark}: ${profile.nick}`).join());
        });
        const applications = record(again, EVENT.FRIEND_APPLICATION_LIST_UPDATED);
        await again.login({ userID: 'alice', userSig: world.signUserSig('alice') });
        for (let turn = 0; turn < 5; turn += 1) await world.settled(again);
        expect(told).toEqual(['ready', 'Bobby: ', 'Bobby: Bob']);
        expect(applications).toEqual([{ friendApplicationList: [], unreadCount: 0 }]);
      },
    ),
    scenario(
      'are told twice even where there are none',
      { rules: ['FACT-20.3', 'SES-3.17'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world } = await open(['bob']);
        const alice = world.createClient();
        const told = record(alice, EVENT.FRIEND_LIST_UPDATED);
        await alice.login({ userID: 'alice', userSig: world.signUserSig('alice') });
        for (let turn = 0; turn < 5; turn += 1) await world.settled(alice);
        expect(told).toEqual([[], []]);
      },
    ),
    scenario(
      'are fetched again after a break, and are new objects then',
      { rules: ['EVT-4.19'], needs: [...NEEDS, 'network', 'clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        await befriend(world, alice, bob);
        const before = await friendOf(alice, 'bob');
        await cutLine(world, world);
        const told = record(alice, EVENT.FRIEND_LIST_UPDATED);
        await restoreLine(world, world, alice);
        expect(told.length).toBeGreaterThanOrEqual(1);
        expect(told.at(-1)).toMatchObject([{ userID: 'bob' }]);
        expect(await friendOf(alice, 'bob')).not.toBe(before);
      },
    ),
    scenario(
      'are forgotten at a logout, with what was asked of me',
      { rules: ['SES-3.33', 'PRO-9.3', 'PRO-9.5'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        await befriend(world, alice, bob);
        await alice.logout();
        const lists: unknown[] = [];
        alice.on(EVENT.SDK_READY, () => {
          void alice.getFriendList().then(({ data }) => lists.push(data));
          void alice.getFriendApplicationList().then(({ data }) => lists.push(data));
        });
        await alice.login({ userID: 'carol', userSig: world.signUserSig('carol') });
        for (let turn = 0; turn < 5; turn += 1) await world.settled(alice);
        expect(lists).toEqual([[], { friendApplicationList: [], unreadCount: 0 }]);
        expect(await friendIDsOf(alice)).toEqual([]);
      },
    ),
    scenario(
      'are given whole; who is none is a failure with 2700',
      {
        rules: ['FRD-6.2.18', 'FRD-6.2.19', 'FRD-2.6', 'ERB-9.19'],
        needs: [...NEEDS, 'getFriendProfile'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice, bob } = people;
        await befriend(world, alice, bob);
        const options = { userIDList: ['carol', 'bob', 'nobody'] };
        const { code, data } = await alice.getFriendProfile(options);
        const failure = { code: 2700, message: expect.any(String) };
        expect(code).toBe(0);
        expect(data.failureUserIDList).toEqual([
          { userID: 'carol', ...failure },
          { userID: 'nobody', ...failure },
        ]);
        expect(data.friendList).toHaveLength(1);
        expect(data.friendList[0]).toBe(await friendOf(alice, 'bob'));
      },
    ),
    scenario(
      'are believed for 180 seconds, and asked for anew then: the same object, brought up to date',
      { rules: ['FRD-6.2.20'], needs: [...NEEDS, 'getFriendProfile', 'clock', 'network'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        await befriend(world, alice, bob);
        await alice.getFriendProfile({ userIDList: ['bob'] });
        const friend = await friendOf(alice, 'bob');
        const fetched = friend?.timestamp ?? 0;
        await world.clock.advance(GOOD_FOR - 1_000);
        world.setNetwork('offline');
        const known = alice.getFriendProfile({ userIDList: ['bob'] });
        expect(await isSettledNow(world, known)).toBe(true);
        expect((await known).data.friendList[0]).toBe(friend);
        expect(friend?.timestamp).toBe(fetched);
        await restoreLine(world, world, alice);
        const renewed = await friendOf(alice, 'bob');
        const anew = renewed?.timestamp ?? 0;
        await world.clock.advance(GOOD_FOR);
        const { data } = await alice.getFriendProfile({ userIDList: ['bob'] });
        expect(data.friendList[0]).toBe(renewed);
        expect(renewed?.timestamp).toBeGreaterThanOrEqual(anew + GOOD_FOR);
      },
    ),
  ],
};
