import { type ChatSDK, type GetGroupMemberListOptions, type GroupMember, TYPES } from '@parlor/sdk';
import { openGroup, openRoom } from '../actors/group-kinds.js';
import { isSettledNow } from '../actors/without-service.js';
import { type Suite, scenario } from '../scenario.js';
import type { World } from '../world.js';

async function listOf(chat: ChatSDK, options: GetGroupMemberListOptions): Promise<GroupMember[]> {
  return (await chat.getGroupMemberList(options)).data.memberList;
}

function idsOf(members: readonly GroupMember[]): string[] {
  return members.map(({ userID }) => userID);
}

/** A live room into which people have come one after the other, some seconds apart, and its ID. */
async function roomOverTime(world: World, chats: readonly ChatSDK[]): Promise<string> {
  const [owner] = chats;
  if (!owner) throw new Error('Somebody has to open it.');
  const groupID = await openGroup(owner, { type: TYPES.GRP_AVCHATROOM });
  for (const chat of chats) {
    await chat.joinGroup({ groupID });
    await world.clock.advance(3_000);
  }
  return groupID;
}

/** How long questions are counted together, in milliseconds. */
const PERIOD = 30_000;

/** Who is in a live room. */
export const ROOM_MEMBERS_SUITE: Suite = {
  noun: 'members',
  about: 'the list of who is in a live room',
  scenarios: [
    scenario(
      'has who is in it now, the newest first, whatever number and role are asked for',
      { rules: ['MBR-6.13', 'MBR-6.14', 'MBR-6.17'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice, bob, carol } = people;
        await bob.updateMyProfile({ nick: 'Bobby' });
        const groupID = await roomOverTime(world, [alice, bob, carol]);
        const all = await listOf(alice, { groupID, count: 1, role: 'Owner' });
        expect(idsOf(all)).toEqual(['carol', 'bob', 'alice']);
        expect(all.map(({ isOnline, role }) => [isOnline, role])).toEqual([
          [true, 'Member'],
          [true, 'Member'],
          [true, 'Owner'],
        ]);
        expect(all[1]).toMatchObject({ nick: 'Bobby', joinTime: expect.any(Number) });
        await carol.quitGroup(groupID);
        await world.settled(alice);
        const { data } = await alice.getGroupMemberList({ groupID });
        expect([idsOf(data.memberList), data.offset]).toEqual([['bob', 'alice'], 0]);
        expect(data.memberList[0]).toBe(all[1]);
      },
    ),
    scenario(
      'goes on from a time, to those who came before it',
      { rules: ['MBR-6.15'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const groupID = await roomOverTime(world, Object.values(people));
        const [carol, bob, alice] = await listOf(people.alice, { groupID, offset: 0 });
        expect(carol?.joinTime).toBeGreaterThan(bob?.joinTime ?? 0);
        const before = async (offset = 0) => idsOf(await listOf(people.alice, { groupID, offset }));
        expect(await before(carol?.joinTime)).toEqual(['bob', 'alice']);
        expect(await before(bob?.joinTime)).toEqual(['alice']);
        expect(await before(alice?.joinTime)).toEqual([]);
      },
    ),
    scenario(
      'has only who is marked so when a mark is asked for',
      { rules: ['MBR-6.16'], needs: ['markGroupMemberList'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob', 'carol']);
        const { alice, bob, carol } = people;
        const groupID = await openRoom(alice, bob, carol);
        const mark = { groupID, userIDList: ['bob'], markType: 1001, enableMark: true };
        await alice.markGroupMemberList(mark);
        expect(idsOf(await listOf(carol, { groupID, filter: 1001 }))).toEqual(['bob']);
        expect(await listOf(carol, { groupID, filter: 1000 })).toEqual([]);
        expect(idsOf(await listOf(carol, { groupID })).toSorted()).toEqual([
          'alice',
          'bob',
          'carol',
        ]);
      },
    ),
    scenario(
      'is asked for four times in half a minute, and not more often',
      { rules: ['MBR-6.18', 'ERB-3.10', 'ERB-9.10'], needs: ['clock', 'network'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const groupID = await openRoom(alice, bob);
        for (let call = 0; call < 4; call += 1) {
          expect(await listOf(bob, { groupID })).toHaveLength(2);
        }
        world.setNetwork('offline');
        const fifth = bob.getGroupMemberList({ groupID });
        expect(await isSettledNow(world, fifth)).toBe(true);
        await expect(fifth).rejects.toMatchObject({ code: 2996 });
        world.setNetwork('online');
        await world.settled(bob);
        await world.clock.advance(PERIOD - 1_000);
        await expect(bob.getGroupMemberList({ groupID })).rejects.toMatchObject({ code: 2996 });
        await world.clock.advance(2_000);
        expect(await listOf(bob, { groupID })).toHaveLength(2);
      },
    ),
    scenario(
      'is asked for anew by who has left and come back',
      { rules: ['MBR-6.18'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const groupID = await openRoom(alice, bob);
        for (let call = 0; call < 4; call += 1) await listOf(bob, { groupID });
        await expect(bob.getGroupMemberList({ groupID })).rejects.toMatchObject({ code: 2996 });
        await bob.quitGroup(groupID);
        await world.clock.advance(2_000);
        await bob.joinGroup({ groupID });
        expect(idsOf(await listOf(bob, { groupID }))).toEqual(['bob', 'alice']);
      },
    ),
  ],
};
