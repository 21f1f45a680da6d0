import { type ChatSDK, TYPES } from '@parlor/sdk';
import { refusedWith } from '../actors/friends.js';
import { openGroup, openRoom } from '../actors/group-kinds.js';
import { recordNotices, recordTips } from '../actors/group-news.js';
import { groupsOf } from '../actors/groups.js';
import { memberOf, mute, sendCode } from '../actors/member-settings.js';
import { groupOf } from '../actors/small-talk.js';
import { isSettledNow } from '../actors/without-service.js';
import { type Suite, scenario } from '../scenario.js';
import type { World } from '../world.js';

function secondsOf({ clock }: World): number {
  return Math.floor(clock.now() / 1000);
}

/** Bob is an admin, carol an ordinary member. */
function groupOfThree(alice: ChatSDK): Promise<string> {
  const memberList = [
    { userID: 'bob', role: TYPES.GRP_MBR_ROLE_ADMIN },
    { userID: 'carol' },
  ] as const;
  return openGroup(alice, { type: TYPES.GRP_PUBLIC, memberList: [...memberList] });
}

/** Who may not speak, for how long, and who hears of it. */
export const MUTING_MEMBERS_SUITE: Suite = {
  noun: 'members',
  about: 'muting members',
  scenarios: [
    scenario(
      'muting oneself is refused, and the service is not asked',
      {
        rules: ['MBR-6.52', 'ERB-9.13'],
        needs: ['clock', 'network', 'setGroupMemberMuteTime'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const groupID = await groupOf(people.alice);
        world.setNetwork('offline');
        const code = refusedWith(mute(people.alice, groupID, 'alice', 60));
        expect(await isSettledNow(world, code)).toBe(true);
        expect(await code).toBe(2685);
      },
    ),
    scenario(
      'a mute resolves with the group and the member that are in memory, muted from now on',
      { rules: ['MBR-6.53', 'MBR-6.55'], needs: ['clock', 'setGroupMemberMuteTime'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const groupID = await groupOf(people.alice, ['bob']);
        const listed = await memberOf(people.alice, groupID, 'bob');
        await world.clock.advance(1_500);
        const { group, member } = await mute(people.alice, groupID, 'bob', 60);
        expect(member).toBe(listed);
        expect(member?.muteUntil).toBe(secondsOf(world) + 60);
        const [known] = await groupsOf(people.alice);
        expect(group).toBe(known);
        expect(group?.groupID).toBe(groupID);
      },
    ),
    scenario(
      'of a member who is not in memory the service tells that they are muted',
      { rules: ['MBR-6.53', 'MBR-6.55'], needs: ['clock', 'setGroupMemberMuteTime'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const groupID = await groupOf(people.alice, ['bob']);
        const { member } = await mute(people.alice, groupID, 'bob', 60);
        expect(member).toMatchObject({ userID: 'bob', muteUntil: secondsOf(world) + 60 });
        expect(await memberOf(people.alice, groupID, 'bob')).toBe(member);
      },
    ),
    scenario(
      'who is muted is refused until the time has passed, or the mute is lifted; the others speak',
      {
        rules: ['MBR-6.54', 'MBR-6.59', 'GRP-0.3.8', 'MSG-2.40', 'PRM-2.171', 'ERB-9.13'],
        needs: ['clock', 'setGroupMemberMuteTime'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice, bob, carol } = people;
        const groupID = await groupOf(alice, ['bob', 'carol']);
        await mute(alice, groupID, 'bob', 60);
        expect([await sendCode(bob, groupID), await sendCode(carol, groupID)]).toEqual([
          10017,
          undefined,
        ]);
        await world.clock.advance(58_000);
        expect(await sendCode(bob, groupID)).toBe(10017);
        await world.clock.advance(3_000);
        expect(await sendCode(bob, groupID)).toBeUndefined();
        await mute(alice, groupID, 'bob', 3_600);
        expect(await sendCode(bob, groupID)).toBe(10017);
        const { member } = await mute(alice, groupID, 'bob', 0);
        expect(member?.muteUntil).toBeLessThan(secondsOf(world) + 1);
        expect(await sendCode(bob, groupID)).toBeUndefined();
      },
    ),
    scenario(
      'all members are told who is muted, for how many seconds, and with 0 that they are no longer',
      { rules: ['MBR-6.56'], needs: ['setGroupMemberMuteTime'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol', 'dave']);
        const { alice, bob, carol, dave } = people;
        const groupID = await groupOf(alice, ['bob', 'carol']);
        await world.settled(alice, bob, carol);
        const tips = [alice, bob, carol, dave].map(recordTips);
        await mute(alice, groupID, 'bob', 60);
        await mute(alice, groupID, 'bob', 0);
        await world.settled(alice, bob, carol, dave);
        expect(tips.map(({ length }) => length)).toEqual([2, 2, 2, 0]);
        for (const [muted, lifted] of tips.slice(0, 3)) {
          for (const [tip, muteTime] of [[muted, 60] as const, [lifted, 0] as const]) {
            expect(tip?.payload).toMatchObject({
              operationType: TYPES.GRP_TIP_MBR_PROFILE_UPDATED,
              operatorID: 'alice',
              userIDList: ['bob'],
              memberList: [{ userID: 'bob', muteTime }],
            });
          }
        }
      },
    ),
    scenario(
      'who is muted hears it once more by a notice, nobody else does, and they stay in the group',
      { rules: ['NTC-B.3.29'], needs: ['setGroupMemberMuteTime'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice, bob, carol } = people;
        const groupID = await groupOf(alice, ['bob', 'carol']);
        await world.settled(alice, bob, carol);
        const notices = [alice, bob, carol].map(recordNotices);
        await mute(alice, groupID, 'bob', 60);
        await mute(alice, groupID, 'bob', 0);
        await world.settled(alice, bob, carol);
        expect(notices.map(({ length }) => length)).toEqual([0, 1, 0]);
        expect(notices[1]?.[0]?.payload).toMatchObject({
          operationType: 16,
          operatorID: 'alice',
          groupProfile: { groupID },
        });
        expect(await groupsOf(bob)).toMatchObject([{ groupID }]);
      },
    ),
    scenario(
      'while all are muted the owner and admins speak, and nobody else',
      {
        rules: ['MSG-2.40', 'PRM-2.171', 'PRM-2.172'],
        needs: ['updateGroupProfile'],
      },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob', 'carol']);
        const groupID = await groupOfThree(people.alice);
        const codes = async () => [
          await sendCode(people.alice, groupID),
          await sendCode(people.bob, groupID),
          await sendCode(people.carol, groupID),
        ];
        await people.alice.updateGroupProfile({ groupID, muteAllMembers: true });
        expect(await codes()).toEqual([undefined, undefined, 10017]);
        await people.alice.updateGroupProfile({ groupID, muteAllMembers: false });
        expect(await codes()).toEqual([undefined, undefined, undefined]);
      },
    ),
    scenario(
      'an admin who is muted by name does not speak',
      { rules: ['PRM-2.171', 'MBR-6.59'], needs: ['setGroupMemberMuteTime'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob', 'carol']);
        const groupID = await groupOfThree(people.alice);
        await mute(people.alice, groupID, 'bob', 60);
        expect(await sendCode(people.bob, groupID)).toBe(10017);
      },
    ),
    scenario(
      'in a live room a mute outlasts that its member goes out and comes back',
      { rules: ['GRP-1.24', 'MBR-6.59'], needs: ['clock', 'setGroupMemberMuteTime'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const groupID = await openRoom(alice, bob);
        await mute(alice, groupID, 'bob', 60);
        await bob.quitGroup(groupID);
        await bob.joinGroup({ groupID });
        expect(await sendCode(bob, groupID)).toBe(10017);
        await world.clock.advance(61_000);
        expect(await sendCode(bob, groupID)).toBeUndefined();
      },
    ),
    scenario(
      'who is not in the group cannot be muted, and of a group that there is not nobody can',
      { rules: ['ERB-9.13'], needs: ['setGroupMemberMuteTime'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const groupID = await groupOf(people.alice);
        expect(await refusedWith(mute(people.alice, groupID, 'bob', 60))).toBe(10004);
        expect(await refusedWith(mute(people.alice, 'no-such-group', 'bob', 60))).toBe(10010);
      },
    ),
  ],
};
