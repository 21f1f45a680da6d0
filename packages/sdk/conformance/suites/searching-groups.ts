import { type ChatSDK, type CreateGroupOptions, TYPES } from '@parlor/sdk';
import { openGroup, openRoom } from '../actors/group-kinds.js';
import { foundMany } from '../actors/groups.js';
import { breathe } from '../actors/patience.js';
import { type Suite, scenario } from '../scenario.js';
import type { World } from '../world.js';

/** The names of the groups that are found, sorted. */
async function names(
  chat: ChatSDK,
  keywordList: string[],
  options: object = {},
): Promise<string[]> {
  const { data } = await chat.searchCloudGroups({ keywordList, ...options });
  return data.searchResultList.map(({ name }) => name).toSorted();
}

/** Who is found in which groups: `userID@name`, sorted. */
async function members(
  chat: ChatSDK,
  keywordList: string[],
  options: object = {},
): Promise<string[]> {
  const { data } = await chat.searchCloudGroupMembers({ keywordList, ...options });
  return data.searchResultList
    .flatMap(({ groupInfo, memberList }) =>
      memberList.map(({ userID }) => `${userID}@${groupInfo.name}`),
    )
    .toSorted();
}

/** A group of these people, after which a client may ask anew. */
async function founded(
  world: World,
  chat: ChatSDK,
  options: Pick<CreateGroupOptions, 'name'> & Partial<CreateGroupOptions>,
  people: readonly string[] = [],
): Promise<string> {
  const memberList = people.map((userID) => ({ userID }));
  const groupID = await openGroup(chat, { type: TYPES.GRP_PUBLIC, ...options, memberList });
  await breathe(world);
  return groupID;
}

/** Groups, and members of groups, that are looked for in the cloud. */
export const SEARCHING_GROUPS_SUITE: Suite = {
  noun: 'group search',
  about: 'groups and members that are looked for',
  scenarios: [
    scenario(
      'groups are found by a part of name or ID, among those that one is in',
      { rules: ['GSR-9.1', 'SRC-9.37'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        await founded(world, alice, { name: 'Tea lovers', groupID: 'hot-drinks' }, ['bob']);
        await founded(world, alice, { name: 'Tea alone' });
        await founded(world, bob, { name: 'Bob’s 茶', introduction: 'all about tea' });
        expect(await names(alice, ['tea'])).toEqual(['Tea alone', 'Tea lovers']);
        expect(await names(alice, ['LOVER'])).toEqual(['Tea lovers']);
        expect(await names(alice, ['drink'])).toEqual(['Tea lovers']);
        expect(await names(bob, ['tea'])).toEqual(['Tea lovers']);
        expect(await names(bob, ['茶'])).toEqual(['Bob’s 茶']);
        await bob.quitGroup('hot-drinks');
        expect(await names(bob, ['tea'])).toEqual([]);
      },
    ),
    scenario(
      'a group that is found is a new object with what everybody may know of it',
      { rules: ['GSR-9.2', 'GSR-9.3', 'SRC-9.28', 'SRC-9.37'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const options = {
          name: 'Tea',
          avatar: 'https://example.com/tea.png',
          introduction: 'All about it',
          joinOption: TYPES.JOIN_OPTIONS_FREE_ACCESS,
        };
        const groupID = await founded(world, alice, options, ['bob']);
        const { code, data } = await alice.searchCloudGroups({ keywordList: ['tea'] });
        expect([code, Object.keys(data).toSorted()]).toEqual([
          0,
          ['cursor', 'searchResultList', 'totalCount'],
        ]);
        expect([data.totalCount, data.cursor]).toEqual([1, '']);
        const [found] = data.searchResultList;
        expect(found).toMatchObject({
          ...options,
          groupID,
          type: TYPES.GRP_PUBLIC,
          ownerID: 'alice',
          memberCount: 2,
        });
        const [listed] = (await alice.getGroupList()).data.groupList;
        expect(listed?.groupID).toBe(groupID);
        expect(found === listed).toBe(false);
        const [bobs] = (await bob.getGroupList()).data.groupList;
        expect(Object.keys(found ?? {}).toSorted()).toEqual(Object.keys(bobs ?? {}).toSorted());
        const again = (await alice.searchCloudGroups({ keywordList: ['tea'] })).data;
        expect(again.searchResultList[0] === found).toBe(false);
      },
    ),
    scenario(
      'members are found by userID, nick and name card, in the groups that one is in',
      { rules: ['GSR-9.4'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice, bob, carol } = people;
        await bob.updateMyProfile({ nick: 'Robert' });
        await founded(world, alice, { name: 'Tea' }, ['bob']);
        await founded(world, carol, { name: 'Coffee' }, ['bob']);
        expect(await members(alice, ['bob'])).toEqual(['bob@Tea']);
        expect(await members(alice, ['ROBERT'])).toEqual(['bob@Tea']);
        expect(await members(bob, ['bob'])).toEqual(['bob@Coffee', 'bob@Tea']);
        expect(await members(alice, ['carol'])).toEqual([]);
        expect(await members(alice, ['tea'])).toEqual([]);
      },
    ),
    scenario(
      'members that are found stand under their groups, as plain as can be',
      { rules: ['GSR-9.5', 'SRC-9.38'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['anna', 'joanna']);
        const { anna } = people;
        await anna.updateMyProfile({ nick: 'Anna', avatar: 'https://example.com/anna.png' });
        const avatar = 'https://example.com/tea.png';
        const groupID = await founded(world, anna, { name: 'Tea', avatar }, ['joanna']);
        await founded(world, anna, { name: 'Coffee' });
        const { data } = await anna.searchCloudGroupMembers({ keywordList: ['anna'] });
        expect(Object.keys(data).toSorted()).toEqual(['cursor', 'searchResultList', 'totalCount']);
        expect([data.totalCount, data.cursor, data.searchResultList.length]).toEqual([3, '', 2]);
        const tea = data.searchResultList.find(({ groupInfo }) => groupInfo.groupID === groupID);
        expect(tea?.groupInfo).toEqual({ groupID, name: 'Tea', type: TYPES.GRP_PUBLIC, avatar });
        const byID = tea?.memberList.toSorted((a, b) => (a.userID < b.userID ? -1 : 1));
        expect(byID).toEqual([
          { userID: 'anna', nick: 'Anna', nameCard: '', avatar: 'https://example.com/anna.png' },
          { userID: 'joanna', nick: '', nameCard: '', avatar: '' },
        ]);
      },
    ),
    scenario(
      'one word is enough, or all are needed',
      { rules: ['GSR-9.10', 'SRC-9.5'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['anna', 'annabob', 'bob']);
        const { bob } = people;
        await founded(world, bob, { name: 'anna' }, ['anna']);
        await founded(world, bob, { name: 'anna and bob' }, ['annabob']);
        const words = ['anna', 'bob'];
        const all = { keywordListMatchType: 'and' };
        expect(await names(bob, words)).toEqual(['anna', 'anna and bob']);
        expect(await names(bob, words, all)).toEqual(['anna and bob']);
        expect(await members(bob, words)).toHaveLength(4);
        expect(await members(bob, words, all)).toEqual(['annabob@anna and bob']);
      },
    ),
    scenario(
      'members are looked for in the groups that are named; types of groups make no difference',
      { rules: ['GSR-9.6', 'GSR-9.12', 'SRC-9.25', 'SRC-9.27'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const { alice } = people;
        const groupID = await founded(world, alice, { name: 'Tea' });
        await founded(world, alice, { name: 'Coffee', type: TYPES.GRP_WORK });
        expect(await members(alice, ['alice'], { groupIDList: [groupID] })).toEqual(['alice@Tea']);
        const all = ['alice@Coffee', 'alice@Tea'];
        expect(await members(alice, ['alice'], { groupIDList: [] })).toEqual(all);
        const groupTypeList = [TYPES.GRP_WORK];
        expect(await members(alice, ['alice'], { groupTypeList })).toEqual(all);
        expect(await names(alice, ['e'], { groupTypeList })).toEqual(['Coffee', 'Tea']);
        expect(await members(alice, ['alice'], { groupIDList: ['nowhere'] })).toEqual([]);
      },
    ),
    scenario(
      'twenty are on a page where nobody says how many, and each comes once',
      {
        rules: ['GSR-9.14', 'GSR-9.16', 'GSR-9.17', 'SRC-9.18', 'SRC-9.20', 'SRC-9.29'],
        needs: ['clock'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const { alice } = people;
        const groupIDs = await foundMany(world, alice, 21);
        for (const [options, sizes] of [
          [{}, [20, 1]],
          [{ count: 10 }, [10, 10, 1]],
        ] as const) {
          await world.clock.advance(5_001);
          const pages = { groups: [] as string[][], members: [] as string[][] };
          let cursor = '';
          do {
            const keywordList = ['Team'];
            const { data } = await alice.searchCloudGroups({ keywordList, cursor, ...options });
            expect(data.totalCount).toBe(21);
            pages.groups.push(data.searchResultList.map(({ groupID }) => groupID));
            cursor = data.cursor;
          } while (cursor);
          do {
            const wish = { keywordList: ['alice'], cursor, ...options };
            const { data } = await alice.searchCloudGroupMembers(wish);
            expect(data.totalCount).toBe(21);
            pages.members.push(data.searchResultList.map(({ groupInfo }) => groupInfo.groupID));
            cursor = data.cursor;
          } while (cursor);
          for (const found of [pages.groups, pages.members]) {
            expect(found.map(({ length }) => length)).toEqual(sizes);
            expect(found.flat().toSorted()).toEqual(groupIDs.toSorted());
          }
        }
      },
    ),
    scenario(
      'live rooms are not searched, and communities are',
      { rules: ['GSR-9.22'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const { alice } = people;
        await founded(world, alice, { name: 'Villagers', type: TYPES.GRP_COMMUNITY });
        await founded(world, alice, { name: 'Team' });
        await openRoom(alice);
        expect(await names(alice, ['team', 'village'])).toEqual(['Team', 'Villagers']);
        expect(await members(alice, ['alice'])).toEqual(['alice@Team', 'alice@Villagers']);
      },
    ),
  ],
};
