import { EVENT, TYPES } from '@parlor/sdk';
import { befriend } from '../actors/friends.js';
import { record, recordNames } from '../actors/records.js';
import { conversationOf, say } from '../actors/small-talk.js';
import { isSettledNow } from '../actors/without-service.js';
import { type Suite, scenario } from '../scenario.js';

const BEFRIENDING = 'addFriend';
const LISTING = 'getFriendList';

/** Longer than a stranger’s profile is believed, in milliseconds. */
const AN_HOUR = 3_600_000;

/** What friends know of each other. */
export const PROFILES_OF_FRIENDS_SUITE: Suite = {
  noun: 'profiles',
  about: 'the profiles of friends',
  scenarios: [
    scenario(
      'are given from memory, however long ago they came',
      { rules: ['PRO-3.6'], needs: [BEFRIENDING, 'clock', 'network'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['bob', 'alice']);
        await people.bob.updateMyProfile({ nick: 'Bob' });
        await befriend(world, people.alice, people.bob);
        const ask = () => people.alice.getUserProfile({ userIDList: ['bob'] });
        const { data: first } = await ask();
        expect(first).toMatchObject([{ userID: 'bob', nick: 'Bob' }]);
        await world.clock.advance(AN_HOUR);
        world.setNetwork('offline');
        const call = ask();
        expect(await isSettledNow(world, call)).toBe(true);
        expect((await call).data[0]).toBe(first[0]);
      },
    ),
    scenario(
      'are told when they change, and the list of friends with them',
      { rules: ['PRO-3.30', 'PRO-1.5'], needs: [BEFRIENDING, LISTING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['bob', 'alice']);
        await befriend(world, people.alice, people.bob);
        const { data: known } = await people.alice.getUserProfile({ userIDList: ['bob'] });
        const told = record(people.alice, EVENT.PROFILE_UPDATED);
        const lists = record(people.alice, EVENT.FRIEND_LIST_UPDATED);
        const change = { nick: 'Bob', gender: TYPES.GENDER_MALE, level: 3 };
        await people.bob.updateMyProfile(change);
        await world.settled(people.alice);
        expect(told).toMatchObject([[{ userID: 'bob', ...change }]]);
        expect(told[0]?.[0]).toBe(known[0]);
        expect(lists).toHaveLength(1);
        const { data: friends } = await people.alice.getFriendList();
        expect(friends).toMatchObject([{ userID: 'bob', profile: change }]);
      },
    ),
    scenario(
      'are told of what is cleared, too',
      { rules: ['PRO-3.30'], needs: [BEFRIENDING, LISTING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['bob', 'alice']);
        await people.bob.updateMyProfile({ nick: 'Bob', level: 3, location: 'Oxford' });
        await say(people.bob, 'alice', 'hi');
        await befriend(world, people.alice, people.bob);
        const { data } = await people.alice.getUserProfile({ userIDList: ['bob'] });
        expect(data).toMatchObject([{ nick: 'Bob', level: 3, location: 'Oxford' }]);
        const nothing = { nick: '', level: 0, location: '' };
        await people.bob.updateMyProfile(nothing);
        await world.settled(people.alice);
        expect(data).toMatchObject([nothing]);
        expect((await people.alice.getFriendList()).data).toMatchObject([{ profile: nothing }]);
        const conversation = await conversationOf(people.alice, 'C2Cbob');
        expect(conversation).toMatchObject({ userProfile: { userID: 'bob', nick: '' } });
      },
    ),
    scenario(
      'are told neither when nothing in them has changed nor when one is no friend any more',
      { rules: ['PRO-3.28', 'PRO-3.30', 'PRO-3.32'], needs: [BEFRIENDING, 'deleteFriend'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['bob', 'alice']);
        await people.bob.updateMyProfile({ nick: 'Bob' });
        await befriend(world, people.alice, people.bob);
        const told = recordNames(people.alice);
        await people.bob.updateMyProfile({ nick: 'Bob' });
        await world.settled(people.alice);
        expect(told).toEqual([]);
        await people.alice.deleteFriend({ userIDList: ['bob'] });
        await world.settled(people.alice);
        told.length = 0;
        await people.bob.updateMyProfile({ nick: 'Robert' });
        await world.settled(people.alice);
        expect(told).toEqual([]);
      },
    ),
  ],
};
