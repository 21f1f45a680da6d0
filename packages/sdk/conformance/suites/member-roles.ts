import { type ChatSDK, type GroupMember, TYPES } from '@parlor/sdk';
import { refusedWith } from '../actors/friends.js';
import { openGroup } from '../actors/group-kinds.js';
import { recordNotices, recordTips } from '../actors/group-news.js';
import { groupsOf } from '../actors/groups.js';
import { memberOf, mute, setRole } from '../actors/member-settings.js';
import { groupOf } from '../actors/small-talk.js';
import { isSettledNow } from '../actors/without-service.js';
import { enter } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';
import { callMethod, codeOf } from '../traits/call-method.js';
import type { World } from '../world.js';

const { GRP_MBR_ROLE_ADMIN, GRP_MBR_ROLE_MEMBER, GRP_PUBLIC, GRP_COMMUNITY } = TYPES;

/** The code with which a change of role is refused that need not fit; without a connection. */
async function localCode(world: World, chat: ChatSDK, options: object): Promise<number | string> {
  const call = Promise.resolve(callMethod(chat, 'setGroupMemberRole', [options]));
  const code = call.then(
    () => 'done',
    (error: unknown) => codeOf(error) ?? 'no code',
  );
  return (await isSettledNow(world, call)) ? code : 'asks the service';
}

/** People who were there once, by name. */
async function populate(world: World, count: number): Promise<string[]> {
  const userIDs = Array.from({ length: count }, (_, index) => `person-${index}`);
  for (const userID of userIDs) await (await enter(world, userID)).logout();
  return userIDs;
}

/** Who is an admin. */
export const MEMBER_ROLES_SUITE: Suite = {
  noun: 'members',
  about: 'changing the roles of members',
  scenarios: [
    scenario(
      'who is not the owner, then no such role, then oneself: refused without asking the service',
      {
        rules: ['MBR-6.60', 'MBR-6.61', 'MBR-6.62', 'ERB-9.13'],
        needs: ['clock', 'network', 'setGroupMemberRole'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const groupID = await groupOf(alice, ['bob']);
        await world.settled(alice, bob);
        world.setNetwork('offline');
        const code = (chat: ChatSDK, userID: string, role: string) =>
          localCode(world, chat, { groupID, userID, role });
        expect(await code(bob, 'bob', 'King')).toBe(2681);
        expect(await code(bob, 'alice', 'Admin')).toBe(2681);
        for (const role of ['King', 'Owner', 'Custom']) {
          expect(await code(alice, 'alice', role)).toBe(2683);
        }
        for (const role of ['Admin', 'Member']) expect(await code(alice, 'alice', role)).toBe(2684);
      },
    ),
    scenario(
      'a community takes the role Custom, which the member in memory does not show',
      { rules: ['MBR-6.61', 'TOP-7.3'], needs: ['setGroupMemberRole'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const memberList = [{ userID: 'bob' }];
        const groupID = await openGroup(people.alice, { type: GRP_COMMUNITY, memberList });
        await memberOf(people.alice, groupID, 'bob');
        const role = TYPES.GRP_MBR_ROLE_CUSTOM;
        const { data } = await people.alice.setGroupMemberRole({ groupID, userID: 'bob', role });
        expect(data.member).toMatchObject({ userID: 'bob', role: GRP_MBR_ROLE_MEMBER });
      },
    ),
    scenario(
      'a change resolves with the group and the member that are in memory, in the new role',
      { rules: ['MBR-6.64'], needs: ['setGroupMemberRole'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const groupID = await groupOf(people.alice, ['bob', 'carol']);
        await world.settled(people.alice, people.carol);
        const listed = await memberOf(people.alice, groupID, 'bob');
        const { group, member } = await setRole(people.alice, groupID, 'bob', 'Admin');
        expect(member).toBe(listed);
        expect(member?.role).toBe(GRP_MBR_ROLE_ADMIN);
        const [known] = await groupsOf(people.alice);
        expect(group).toBe(known);
        expect(await memberOf(people.carol, groupID, 'bob')).toMatchObject({ role: 'Admin' });
        await setRole(people.alice, groupID, 'bob', 'Member');
        expect(listed?.role).toBe(GRP_MBR_ROLE_MEMBER);
        expect(await roleSeenBy(people.carol, groupID)).toBe('Member');
      },
    ),
    scenario(
      'who has become an admin may do what admins may, and no longer when they are none',
      { rules: ['MBR-6.64'], needs: ['setGroupMemberRole', 'setGroupMemberMuteTime'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob', 'carol']);
        const groupID = await groupOf(people.alice, ['bob', 'carol']);
        const tries = () => refusedWith(mute(people.bob, groupID, 'carol', 60));
        await setRole(people.alice, groupID, 'bob', 'Admin');
        expect(await tries()).toBeUndefined();
        await setRole(people.alice, groupID, 'bob', 'Member');
        expect(await tries()).toBe(10007);
      },
    ),
    scenario(
      'all members are told by a tip who has become an admin, and who is one no longer',
      { rules: ['MBR-6.65'], needs: ['setGroupMemberRole'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol', 'dave']);
        const { alice, bob, carol, dave } = people;
        const groupID = await groupOf(alice, ['bob', 'carol']);
        await world.settled(alice, bob, carol);
        const tips = [alice, bob, carol, dave].map(recordTips);
        await setRole(alice, groupID, 'bob', 'Admin');
        // What is so already is news to nobody.
        await setRole(alice, groupID, 'bob', 'Admin');
        await setRole(alice, groupID, 'bob', 'Member');
        await world.settled(alice, bob, carol, dave);
        expect(tips.map((told) => told.map(({ payload }) => payload.operationType))).toEqual([
          [4, 5],
          [4, 5],
          [4, 5],
          [],
        ]);
        for (const tip of tips.flat()) {
          expect(tip.payload).toMatchObject({ operatorID: 'alice', userIDList: ['bob'] });
        }
      },
    ),
    scenario(
      'who it is hears it by a notice, and nobody else does',
      { rules: ['MBR-6.66'], needs: ['setGroupMemberRole'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice, bob, carol } = people;
        const groupID = await groupOf(alice, ['bob', 'carol']);
        await world.settled(alice, bob, carol);
        const notices = [alice, bob, carol].map(recordNotices);
        await setRole(alice, groupID, 'bob', 'Admin');
        await setRole(alice, groupID, 'bob', 'Member');
        await world.settled(alice, bob, carol);
        const told = notices.map((list) => list.map(({ payload }) => payload.operationType));
        expect(told).toEqual([[], [9, 10], []]);
        for (const { payload } of notices[1] ?? []) {
          expect(payload).toMatchObject({ operatorID: 'alice', groupProfile: { groupID } });
        }
      },
    ),
    scenario(
      'a group has ten admins; one who is none any more makes room',
      { rules: ['MBR-6.67', 'ERB-9.13'], needs: ['setGroupMemberRole'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const [first = '', ...others] = await populate(world, 11);
        const groupID = await openGroup(people.alice, {
          type: GRP_PUBLIC,
          memberList: [
            { userID: first },
            ...others.map((userID) => ({ userID, role: GRP_MBR_ROLE_ADMIN })),
          ],
        });
        const promote = () => refusedWith(setRole(people.alice, groupID, first, 'Admin'));
        expect(await promote()).toBe(10004);
        await setRole(people.alice, groupID, others[0] ?? '', 'Member');
        expect(await promote()).toBeUndefined();
      },
    ),
    scenario(
      'who is not in the group can have no role in it',
      { rules: ['ERB-9.13'], needs: ['setGroupMemberRole'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const groupID = await groupOf(people.alice);
        expect(await refusedWith(setRole(people.alice, groupID, 'bob', 'Admin'))).toBe(10004);
        expect(await refusedWith(setRole(people.alice, 'none', 'bob', 'Admin'))).toBe(10010);
      },
    ),
  ],
};

async function roleSeenBy(
  chat: ChatSDK,
  groupID: string,
): Promise<GroupMember['role'] | undefined> {
  return (await memberOf(chat, groupID, 'bob'))?.role;
}
