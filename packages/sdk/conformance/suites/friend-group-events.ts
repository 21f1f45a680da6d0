import { type ChatSDK, EVENT } from '@parlor/sdk';
import {
  befriend,
  createFriendGroup,
  friendGroupsOf,
  groupedFriends,
  recordFriendGroups,
} from '../actors/friend-groups.js';
import { record, recordNames } from '../actors/records.js';
import { enter } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';
import type { Page, World } from '../world.js';

const FRIENDS = ['createFriendGroup', 'addFriend'] as const;

/** One more client of a person, on a page of its own, whose line can be cut. */
async function enterApart(world: World, userID: string): Promise<{ chat: ChatSDK; page: Page }> {
  const page = world.otherPage();
  return { chat: await enter(world, userID, page), page };
}

/** Cuts a line, lets something happen, and restores it. */
async function whileCut(
  world: World,
  page: Page,
  chat: ChatSDK,
  happen: () => Promise<unknown>,
): Promise<void> {
  page.setNetwork('offline');
  await happen();
  page.setNetwork('online');
  await world.settled(chat);
}

/** Whom changes of friend groups are told. */
export const FRIEND_GROUP_EVENTS_SUITE: Suite = {
  noun: 'friend groups',
  about: 'what is told of friend groups',
  scenarios: [
    scenario(
      'is all of them, after each change, where it is made',
      { rules: ['FRD-6.4.19', 'FRD-1.11'], needs: FRIENDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice } = people;
        await befriend(world, alice, 'bob', 'carol');
        const told = recordFriendGroups(alice);
        await createFriendGroup(alice, 'Work', ['bob']);
        await createFriendGroup(alice, 'Tea');
        await alice.addToFriendGroup({ name: 'Work', userIDList: ['carol'] });
        await alice.removeFromFriendGroup({ name: 'Work', userIDList: ['bob'] });
        await alice.renameFriendGroup({ oldName: 'Work', newName: 'Job' });
        await alice.deleteFriendGroup({ name: 'Tea' });
        await world.settled(alice);
        expect(told).toEqual([
          [['Work', ['bob']]],
          [
            ['Work', ['bob']],
            ['Tea', []],
          ],
          [
            ['Work', ['bob', 'carol']],
            ['Tea', []],
          ],
          [
            ['Work', ['carol']],
            ['Tea', []],
          ],
          [
            ['Tea', []],
            ['Job', ['carol']],
          ],
          [['Job', ['carol']]],
        ]);
      },
    ),
    scenario(
      'is what getFriendGroupList has: the live objects',
      { rules: ['FRD-1.11', 'FRD-6.4.19'], needs: FRIENDS },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        const told = record(people.alice, EVENT.FRIEND_GROUP_LIST_UPDATED);
        const group = await createFriendGroup(people.alice, 'Work');
        expect(told[0]?.[0]).toBe(group);
        expect((await people.alice.getFriendGroupList()).data[0]).toBe(group);
      },
    ),
    scenario(
      'is nothing where nobody came or left, or it was refused',
      { rules: ['FRD-6.4.15', 'FRD-6.4.18'], needs: FRIENDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice } = people;
        await createFriendGroup(alice, 'Work');
        await createFriendGroup(alice, 'Tea');
        const told = recordFriendGroups(alice);
        await alice.addToFriendGroup({ name: 'Work', userIDList: ['bob'] });
        const names = { oldName: 'Work', newName: 'Tea' };
        await expect(alice.renameFriendGroup(names)).rejects.toMatchObject({ code: 2710 });
        await world.settled(alice);
        expect(told).toEqual([]);
      },
    ),
    scenario(
      'is told with the list of friends to all instances of mine, as far as friends are in other groups now',
      { rules: ['FRD-6.4.21'], needs: [...FRIENDS, 'instances'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob'], { instances: 2 });
        const { alice } = people;
        const phone = await enter(world, 'alice');
        await befriend(world, alice, 'bob');
        await world.settled(alice, phone);
        const both = [alice, phone].map((chat) => ({
          chat,
          told: record(chat, EVENT.FRIEND_LIST_UPDATED),
        }));
        const isTold = async (count: number, groupList: string[]) => {
          await world.settled(alice, phone);
          for (const { chat, told } of both) {
            expect(told).toHaveLength(count);
            expect(await groupedFriends(chat)).toEqual({ bob: groupList });
          }
        };
        await createFriendGroup(alice, 'Work', ['bob']);
        await isTold(1, ['Work']);
        await createFriendGroup(alice, 'Tea');
        await isTold(1, ['Work']);
        await alice.addToFriendGroup({ name: 'Tea', userIDList: ['bob'] });
        await isTold(2, ['Work', 'Tea']);
        await alice.addToFriendGroup({ name: 'Tea', userIDList: ['bob'] });
        await isTold(2, ['Work', 'Tea']);
        await alice.renameFriendGroup({ oldName: 'Work', newName: 'Job' });
        await isTold(3, ['Tea', 'Job']);
        await alice.removeFromFriendGroup({ name: 'Tea', userIDList: ['bob'] });
        await isTold(4, ['Job']);
        await alice.deleteFriendGroup({ name: 'Job' });
        await isTold(5, []);
      },
    ),
    scenario(
      'is nothing at other instances of mine and at the friends, and the others know it after a break',
      { rules: ['FRD-6.4.20'], needs: [...FRIENDS, 'instances', 'pages', 'network'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob'], { instances: 2 });
        const { alice, bob } = people;
        const { chat: phone, page } = await enterApart(world, 'alice');
        await befriend(world, alice, 'bob');
        await world.settled(alice, phone, bob);
        const atPhone = recordFriendGroups(phone);
        const atBobs = recordNames(bob);
        await createFriendGroup(alice, 'Work', ['bob']);
        await world.settled(alice, phone, bob);
        expect(atPhone).toEqual([]);
        expect(atBobs).toEqual([]);
        expect(await friendGroupsOf(phone)).toEqual([]);
        await whileCut(world, page, phone, () => createFriendGroup(alice, 'Tea'));
        const both = [
          ['Work', ['bob']],
          ['Tea', []],
        ];
        expect(atPhone).toEqual([both]);
        expect(await friendGroupsOf(phone)).toEqual(both);
      },
    ),
    scenario(
      'is nothing when there are none any more: those that an instance knows stay there',
      { rules: ['FRD-6.4.24'], needs: [...FRIENDS, 'instances', 'pages', 'network'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice'], { instances: 2 });
        const { alice } = people;
        await createFriendGroup(alice, 'Work');
        await createFriendGroup(alice, 'Tea');
        const { chat: phone, page } = await enterApart(world, 'alice');
        await world.settled(phone);
        expect(await friendGroupsOf(phone)).toHaveLength(2);
        await whileCut(world, page, phone, () => alice.deleteFriendGroup({ name: 'Work' }));
        expect(await friendGroupsOf(phone)).toEqual([['Tea', []]]);
        const told = recordFriendGroups(phone);
        await whileCut(world, page, phone, () => alice.deleteFriendGroup({ name: 'Tea' }));
        expect(told).toEqual([]);
        expect(await friendGroupsOf(phone)).toEqual([['Tea', []]]);
      },
    ),
  ],
};
