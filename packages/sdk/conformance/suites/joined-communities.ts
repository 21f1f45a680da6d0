import { type ChatSDK, TYPES } from '@parlor/sdk';
import { cutLine } from '../actors/broken-line.js';
import { comeBack } from '../actors/coming-and-going.js';
import { openGroup } from '../actors/group-kinds.js';
import { groupIDsOf, recordLists } from '../actors/groups.js';
import { breathe } from '../actors/patience.js';
import { openCommunity } from '../actors/topics.js';
import { isSettledNow } from '../actors/without-service.js';
import { type Suite, scenario } from '../scenario.js';

const LISTING = 'getJoinedCommunityList';

async function communitiesOf(chat: ChatSDK): Promise<string[]> {
  const { groupList } = (await chat.getJoinedCommunityList()).data;
  return groupList.map(({ groupID }) => groupID).toSorted();
}

/** The communities that somebody is in. */
export const JOINED_COMMUNITIES_SUITE: Suite = {
  noun: 'topics',
  about: 'the communities that one is in',
  scenarios: [
    scenario(
      'are those with topics, and no other groups',
      { rules: ['TOP-3.1'], needs: [LISTING, 'clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const memberList = [{ userID: 'bob' }];
        const first = await openCommunity(alice, ['bob']);
        await openGroup(alice, { type: TYPES.GRP_COMMUNITY, memberList });
        await breathe(world);
        await openGroup(alice, { type: TYPES.GRP_PUBLIC, memberList });
        await openCommunity(alice);
        await breathe(world);
        const second = await openCommunity(alice, ['bob']);
        await world.settled(bob);
        expect(await communitiesOf(bob)).toEqual([first, second].toSorted());
        expect(await communitiesOf(await comeBack(world, bob))).toEqual([first, second].toSorted());
      },
    ),
    scenario(
      'are asked for at every call',
      { rules: ['TOP-3.2'], needs: [LISTING, 'clock', 'network'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const groupID = await openCommunity(people.alice);
        expect(await communitiesOf(people.alice)).toEqual([groupID]);
        await cutLine(world, world);
        expect(await isSettledNow(world, communitiesOf(people.alice))).toBe(false);
      },
    ),
    scenario(
      'are the same objects as before',
      { rules: ['TOP-3.3'], needs: [LISTING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const groupID = await openCommunity(people.alice, ['bob']);
        await world.settled(people.bob);
        const { group } = (await people.bob.getGroupProfile({ groupID })).data;
        for (let round = 0; round < 2; round += 1) {
          const { groupList } = (await people.bob.getJoinedCommunityList()).data;
          expect(groupList).toHaveLength(1);
          expect(groupList[0] === group).toBe(true);
        }
      },
    ),
    scenario(
      'are among the groups when they were brought, and the list is told',
      { rules: ['GRP-3.28'], needs: [LISTING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const groupID = await openCommunity(people.alice, ['bob']);
        const bob = await comeBack(world, people.bob);
        expect(await groupIDsOf(bob)).toEqual([]);
        const told = recordLists(bob);
        expect(await communitiesOf(bob)).toEqual([groupID]);
        expect(told.at(-1)).toEqual([groupID]);
        expect(await groupIDsOf(bob)).toEqual([groupID]);
      },
    ),
    scenario(
      'without topics they come with the groups after a login, unasked',
      { rules: ['SES-3.19'], needs: ['clock', 'network'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const memberList = [{ userID: 'bob' }];
        const community = await openGroup(people.alice, { type: TYPES.GRP_COMMUNITY, memberList });
        const ordinary = await openGroup(people.alice, { type: TYPES.GRP_PUBLIC, memberList });
        const bob = await comeBack(world, people.bob);
        await world.settled(bob);
        await cutLine(world, world);
        const call = groupIDsOf(bob);
        expect(await isSettledNow(world, call)).toBe(true);
        expect(await call).toEqual([community, ordinary].toSorted());
      },
    ),
  ],
};
