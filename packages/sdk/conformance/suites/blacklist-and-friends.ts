import { EVENT } from '@parlor/sdk';
import { block, unblock } from '../actors/blacklist.js';
import { add, befriend, friendIDsOf, refusedWith } from '../actors/friends.js';
import { record } from '../actors/records.js';
import { type Suite, scenario } from '../scenario.js';

const ADDING = 'addToBlacklist';
const REMOVING = 'removeFromBlacklist';
const BEFRIENDING = 'addFriend';
const LISTING = 'getFriendList';

/** What a friendship comes to when one puts the other on the blacklist. */
export const BLACKLIST_AND_FRIENDS_SUITE: Suite = {
  noun: 'blacklist',
  about: 'what a blacklist does to friends',
  scenarios: [
    scenario(
      'they are friends no more, neither to the one nor to the other, and both are told',
      { rules: ['BLK-4.13'], needs: [ADDING, BEFRIENDING, LISTING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['bob', 'carol', 'alice']);
        await befriend(world, people.alice, people.bob, people.carol);
        expect(await friendIDsOf(people.alice)).toEqual(['bob', 'carol']);
        expect(await friendIDsOf(people.bob)).toEqual(['alice']);
        const both = [people.alice, people.bob];
        const told = both.map((chat) => record(chat, EVENT.FRIEND_LIST_UPDATED));
        await block(world, people.alice, 'bob');
        await world.settled(...both);
        expect(await friendIDsOf(people.alice)).toEqual(['carol']);
        expect(await friendIDsOf(people.bob)).toEqual([]);
        const lasts = told.map((lists) => lists.at(-1)?.map(({ userID }) => userID));
        expect(lasts).toEqual([['carol'], []]);
      },
    ),
    scenario(
      'they stay friends where the service is set so',
      { rules: ['BLK-4.14'], needs: [ADDING, BEFRIENDING, LISTING, 'blacklist'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['bob', 'alice'], { blacklistKeepsFriends: true });
        await befriend(world, people.alice, people.bob);
        const both = [people.alice, people.bob];
        const told = both.map((chat) => record(chat, EVENT.FRIEND_LIST_UPDATED));
        await block(world, people.alice, 'bob');
        await world.settled(...both);
        expect(told).toEqual([[], []]);
        expect(await friendIDsOf(people.alice)).toEqual(['bob']);
        expect(await friendIDsOf(people.bob)).toEqual(['alice']);
      },
    ),
    scenario(
      'they do not become friends again when it is lifted, unless they want to',
      { rules: ['BLK-4.12'], needs: [ADDING, REMOVING, BEFRIENDING, LISTING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['bob', 'alice']);
        await befriend(world, people.alice, people.bob);
        await block(world, people.alice, 'bob');
        await unblock(world, people.alice, 'bob');
        await world.settled(people.alice, people.bob);
        expect(await friendIDsOf(people.alice)).toEqual([]);
        expect(await friendIDsOf(people.bob)).toEqual([]);
        await befriend(world, people.bob, people.alice);
        expect(await friendIDsOf(people.alice)).toEqual(['bob']);
      },
    ),
    scenario(
      'they cannot become friends: 30515 to the one whose it is, 30525 to the other',
      { rules: ['BLK-4.17', 'BLK-4.18'], needs: [ADDING, BEFRIENDING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['bob', 'alice']);
        await block(world, people.alice, 'bob');
        expect(await refusedWith(add(people.alice, 'bob'))).toBe(30515);
        expect(await refusedWith(add(people.bob, 'alice'))).toBe(30525);
      },
    ),
  ],
};
