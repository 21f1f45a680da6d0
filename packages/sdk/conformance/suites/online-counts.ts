import { type ChatSDK, TYPES } from '@parlor/sdk';
import { openGroup, openRoom } from '../actors/group-kinds.js';
import { isSettledNow } from '../actors/without-service.js';
import { enter } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';

const NEEDS = ['getGroupOnlineMemberCount', 'clock'] as const;

async function countIn(chat: ChatSDK, groupID: string): Promise<number | undefined> {
  return (await chat.getGroupOnlineMemberCount(groupID)).data.memberCount;
}

const KEPT = [TYPES.GRP_WORK, TYPES.GRP_PUBLIC, TYPES.GRP_MEETING, TYPES.GRP_COMMUNITY] as const;

/** How many members are there. */
export const ONLINE_COUNTS_SUITE: Suite = {
  noun: 'groups',
  about: 'how many members are online',
  scenarios: [
    scenario(
      'members who are connected count, on however many instances',
      { rules: ['GRP-3.23'], needs: [...NEEDS, 'instances'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol', 'dave'], { instances: 2 });
        const { alice, carol } = people;
        await enter(world, 'bob');
        const memberList = [{ userID: 'bob' }, { userID: 'carol' }];
        await carol.logout();
        for (const type of KEPT) {
          const groupID = await openGroup(alice, { type, memberList });
          await world.clock.advance(1_001);
          const answer = await alice.getGroupOnlineMemberCount(groupID);
          expect(answer).toEqual({ code: 0, data: { memberCount: 2 } });
        }
        const room = await openRoom(alice, people.bob, people.dave);
        await world.settled(alice, people.dave);
        expect(await countIn(people.dave, room)).toBe(3);
      },
    ),
    scenario(
      'of what is not in memory nobody is there, and the service is not asked',
      { rules: ['GRP-3.24', 'PRM-2.40'], needs: [...NEEDS, 'network'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const groupID = await openGroup(people.alice, { type: TYPES.GRP_PUBLIC });
        world.setNetwork('offline');
        for (const chat of [people.bob, world.createClient()]) {
          for (const id of [groupID, 'nowhere']) {
            const counting = chat.getGroupOnlineMemberCount(id);
            expect(await isSettledNow(world, counting)).toBe(true);
            expect((await counting).data).toEqual({ memberCount: 0 });
          }
        }
      },
    ),
    scenario(
      'the number of a group is good for a minute',
      { rules: ['GRP-3.25'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const memberList = [{ userID: 'bob' }];
        const groupID = await openGroup(alice, { type: TYPES.GRP_PUBLIC, memberList });
        expect(await countIn(alice, groupID)).toBe(2);
        await bob.logout();
        await world.clock.advance(60_000);
        expect(await countIn(alice, groupID)).toBe(2);
        await world.clock.advance(1_000);
        expect(await countIn(alice, groupID)).toBe(1);
      },
    ),
    scenario(
      'it is forgotten with the group, and with the login',
      { rules: ['GRP-3.25', 'GRP-3.24'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const type = TYPES.GRP_MEETING;
        const groupID = await openGroup(alice, { type, memberList: [{ userID: 'bob' }] });
        await world.settled(bob);
        expect(await countIn(bob, groupID)).toBe(2);
        await alice.logout();
        await bob.quitGroup(groupID);
        expect(await countIn(bob, groupID)).toBe(0);
        await bob.joinGroup({ groupID });
        expect(await countIn(bob, groupID)).toBe(1);
      },
    ),
    scenario(
      'tips of a live room bring the number along',
      { rules: ['GRP-3.27', 'TIP-A.2.12'], needs: [...NEEDS, 'network'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice, bob, carol } = people;
        const groupID = await openRoom(alice, bob);
        await world.settled(alice, bob);
        await world.clock.advance(2_000);
        expect(await countIn(alice, groupID)).toBe(2);
        await carol.joinGroup({ groupID });
        await world.clock.advance(2_000);
        await world.settled(alice);
        expect(await countIn(alice, groupID)).toBe(3);
        for (const chat of [bob, carol]) await chat.quitGroup(groupID);
        await world.clock.advance(2_000);
        await world.settled(alice);
        world.setNetwork('offline');
        const counting = countIn(alice, groupID);
        expect(await isSettledNow(world, counting)).toBe(true);
        expect(await counting).toBe(1);
      },
    ),
    scenario(
      'the number of a live room is good for a minute where the service says nothing else',
      { rules: ['GRP-3.26'], needs: [...NEEDS, 'network'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const { alice } = people;
        const groupID = await openRoom(alice);
        await world.settled(alice);
        // Longer than what a tip has said is believed.
        await world.clock.advance(11_000);
        expect(await countIn(alice, groupID)).toBe(1);
        await world.clock.advance(60_000);
        world.setNetwork('offline');
        const known = countIn(alice, groupID);
        expect(await isSettledNow(world, known)).toBe(true);
        expect(await known).toBe(1);
        await world.clock.advance(1_000);
        const asked = countIn(alice, groupID);
        expect(await isSettledNow(world, asked)).toBe(false);
        asked.catch(() => undefined);
      },
    ),
  ],
};
