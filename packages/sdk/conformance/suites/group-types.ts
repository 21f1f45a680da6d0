import {
  type CreateGroupOptions,
  EVENT,
  type GroupType,
  type InviteOption,
  type JoinOption,
  TYPES,
} from '@parlor/sdk';
import { comeBack } from '../actors/coming-and-going.js';
import { found, groupIDsOf, kindOf, profileOf, recordKinds, rolesOf } from '../actors/groups.js';
import { unhurried } from '../actors/patience.js';
import { record } from '../actors/records.js';
import { type Suite, scenario } from '../scenario.js';

const { GRP_WORK, GRP_PUBLIC, GRP_MEETING, GRP_COMMUNITY, GRP_AVCHATROOM } = TYPES;

const KEPT: readonly GroupType[] = [GRP_WORK, GRP_PUBLIC, GRP_MEETING, GRP_COMMUNITY];

const JOIN_OPTIONS: readonly JoinOption[] = ['FreeAccess', 'NeedPermission', 'DisableApply'];
const INVITE_OPTIONS: readonly InviteOption[] = ['DisableInvite', 'NeedPermission', 'FreeAccess'];

/** What `joinOption` is when nothing is asked for, and whether something can be. */
const WAYS_IN: readonly (readonly [GroupType, JoinOption, isFree: boolean])[] = [
  [GRP_WORK, 'DisableApply', false],
  [GRP_PUBLIC, 'NeedPermission', true],
  [GRP_MEETING, 'FreeAccess', false],
  [GRP_COMMUNITY, 'FreeAccess', true],
  [GRP_AVCHATROOM, 'FreeAccess', false],
];

/** The same of `inviteOption`; what it is in a live room is promised by nobody. */
const INVITATIONS: readonly (readonly [GroupType, InviteOption])[] = [
  [GRP_WORK, 'FreeAccess'],
  [GRP_PUBLIC, 'DisableInvite'],
  [GRP_MEETING, 'DisableInvite'],
  [GRP_COMMUNITY, 'FreeAccess'],
];

/** A group with nothing chosen but its type. */
function plain(type: GroupType): CreateGroupOptions {
  return { name: 'Team', type };
}

/** What the five types have, and what tells them apart. */
export const GROUP_TYPES_SUITE: Suite = {
  noun: 'groups',
  about: 'the types of groups',
  scenarios: [
    scenario(
      'the joinOption is the type’s own, and another only in public groups and communities',
      { rules: ['GRP-1.6', 'GRP-1.7', 'GRP-1.8', 'GRP-1.9', 'GRP-0.1.6'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const { alice } = people;
        const { JOIN_OPTIONS_FREE_ACCESS, JOIN_OPTIONS_NEED_PERMISSION } = TYPES;
        const { JOIN_OPTIONS_DISABLE_APPLY } = TYPES;
        expect(JOIN_OPTIONS).toEqual([
          JOIN_OPTIONS_FREE_ACCESS,
          JOIN_OPTIONS_NEED_PERMISSION,
          JOIN_OPTIONS_DISABLE_APPLY,
        ]);
        for await (const [type, own, isFree] of unhurried(world, WAYS_IN)) {
          const { group } = (await alice.createGroup(plain(type))).data;
          expect([type, group.joinOption]).toEqual([type, own]);
          for await (const joinOption of unhurried(world, JOIN_OPTIONS)) {
            const wished = await found(alice, { type, joinOption });
            expect([type, wished.joinOption]).toEqual([type, isFree ? joinOption : own]);
          }
        }
      },
    ),
    scenario(
      'the inviteOption is the type’s own unless another is asked for, which a live room does not take',
      { rules: ['GRP-1.13', 'GRP-1.14', 'GRP-0.1.7'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const { alice } = people;
        const { INVITE_OPTIONS_DISABLE_INVITE, INVITE_OPTIONS_NEED_PERMISSION } = TYPES;
        const { INVITE_OPTIONS_FREE_ACCESS } = TYPES;
        expect(INVITE_OPTIONS).toEqual([
          INVITE_OPTIONS_DISABLE_INVITE,
          INVITE_OPTIONS_NEED_PERMISSION,
          INVITE_OPTIONS_FREE_ACCESS,
        ]);
        for await (const [type, own] of unhurried(world, INVITATIONS)) {
          expect([type, (await found(alice, { type })).inviteOption]).toEqual([type, own]);
          for await (const inviteOption of unhurried(world, INVITE_OPTIONS)) {
            const wished = await found(alice, { type, inviteOption });
            expect([type, wished.inviteOption]).toEqual([type, inviteOption]);
          }
        }
        const { inviteOption: own } = await found(alice, { type: GRP_AVCHATROOM });
        for await (const inviteOption of unhurried(world, INVITE_OPTIONS)) {
          const room = await found(alice, { type: GRP_AVCHATROOM, inviteOption });
          expect(room.inviteOption).toBe(own);
        }
      },
    ),
    scenario(
      'nobody gets into a work group by asking, and into others as their joinOption says',
      { rules: ['GRP-1.3', 'GRP-1.4', 'GRP-1.5', 'GLF-4.21', 'GRP-0.1.8'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const work = await found(alice, { type: GRP_WORK });
        const { groupID } = work;
        await expect(bob.joinGroup({ groupID })).rejects.toMatchObject({ code: 10007 });
        for await (const type of unhurried(world, [GRP_PUBLIC, GRP_COMMUNITY])) {
          for await (const [joinOption, status] of unhurried(world, [
            ['FreeAccess', 'JoinedSuccess'],
            ['NeedPermission', 'WaitAdminApproval'],
          ] as const)) {
            const group = await found(alice, { type, joinOption });
            const { data } = await bob.joinGroup({ groupID: group.groupID });
            expect(data.status).toBe(status);
            const roles = await rolesOf(alice, group.groupID);
            expect('bob' in roles).toBe(status === TYPES.JOIN_STATUS_SUCCESS);
          }
          const closed = await found(alice, { type, joinOption: 'DisableApply' });
          const joining = bob.joinGroup({ groupID: closed.groupID });
          await expect(joining).rejects.toMatchObject({ code: 10007 });
        }
        for (const type of [GRP_MEETING, GRP_AVCHATROOM]) {
          const group = await found(alice, { type, joinOption: 'NeedPermission' });
          const { data } = await bob.joinGroup({ groupID: group.groupID });
          expect([type, data.status]).toEqual([type, 'JoinedSuccess']);
        }
        const { JOIN_STATUS_SUCCESS, JOIN_STATUS_ALREADY_IN_GROUP } = TYPES;
        expect([JOIN_STATUS_SUCCESS, JOIN_STATUS_ALREADY_IN_GROUP]).toEqual([
          'JoinedSuccess',
          'AlreadyInGroup',
        ]);
        expect(TYPES.JOIN_STATUS_WAIT_APPROVAL).toBe('WaitAdminApproval');
      },
    ),
    scenario(
      'roles are Owner, Admin and Member; work groups and live rooms have no admins',
      { rules: ['GRP-1.1', 'GRP-0.1.4'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const memberList = [{ userID: 'bob', role: TYPES.GRP_MBR_ROLE_ADMIN }];
        for await (const type of unhurried(world, [...KEPT, GRP_AVCHATROOM])) {
          const { groupID } = await found(alice, { type, memberList });
          if (type === GRP_AVCHATROOM) {
            for (const chat of [alice, bob]) await chat.joinGroup({ groupID });
          }
          const hasAdmins = type !== GRP_WORK && type !== GRP_AVCHATROOM;
          expect([type, await rolesOf(alice, groupID)]).toEqual([
            type,
            { alice: 'Owner', bob: hasAdmins ? 'Admin' : 'Member' },
          ]);
        }
        expect([TYPES.GRP_MBR_ROLE_OWNER, TYPES.GRP_MBR_ROLE_ADMIN]).toEqual(['Owner', 'Admin']);
        expect([TYPES.GRP_MBR_ROLE_MEMBER, TYPES.GRP_MBR_ROLE_CUSTOM]).toEqual([
          'Member',
          'Custom',
        ]);
      },
    ),
    scenario(
      'who is in it and as what outlives the login, except in live rooms',
      { rules: ['GRP-1.16'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice, bob, carol } = people;
        const memberList = [{ userID: 'bob', role: TYPES.GRP_MBR_ROLE_ADMIN }];
        const groups = [];
        for await (const type of unhurried(world, KEPT)) {
          groups.push(await found(alice, { type, memberList }));
        }
        const { groupID: roomID } = await found(alice, { type: GRP_AVCHATROOM });
        for (const chat of [bob, carol]) await chat.joinGroup({ groupID: roomID });
        await world.settled(bob, carol);
        await bob.logout();
        for (const { groupID, type } of groups) {
          const bobsRole = type === GRP_WORK ? 'Member' : 'Admin';
          expect(await rolesOf(alice, groupID)).toEqual({ alice: 'Owner', bob: bobsRole });
        }
        expect(await rolesOf(carol, roomID)).toEqual({ carol: 'Member' });
        const again = await comeBack(world, alice);
        for (const { groupID } of groups) expect(await groupIDsOf(again)).toContain(groupID);
        expect(await groupIDsOf(again)).not.toContain(roomID);
      },
    ),
    scenario(
      'it takes no more members than it may have; a live room has no limit',
      { rules: ['GRP-1.17', 'GLF-4.23'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice, bob, carol } = people;
        for await (const type of unhurried(world, [GRP_PUBLIC, GRP_MEETING, GRP_COMMUNITY])) {
          const { groupID } = await found(alice, { type, maxMemberNum: 2 });
          await bob.joinGroup({ groupID });
          await expect(carol.joinGroup({ groupID })).rejects.toMatchObject({ code: 10014 });
          await bob.quitGroup(groupID);
          expect((await carol.joinGroup({ groupID })).data.status).toBe('JoinedSuccess');
        }
        const { groupID } = await found(alice, { type: GRP_AVCHATROOM, maxMemberNum: 1 });
        for (const chat of [alice, bob, carol]) {
          expect((await chat.joinGroup({ groupID })).data.status).toBe('JoinedSuccess');
        }
      },
    ),
    scenario(
      'the owner may quit a work group, which then has none, and may not dismiss it; others the other way round',
      { rules: ['GRP-1.26', 'GRP-1.27', 'GRP-1.28'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const memberList = [{ userID: 'bob' }];
        const { groupID: workID } = await found(alice, { type: GRP_WORK, memberList });
        await expect(alice.dismissGroup(workID)).rejects.toMatchObject({ code: 10007 });
        await alice.quitGroup(workID);
        expect((await profileOf(bob, workID)).ownerID).toBe('');
        expect(await rolesOf(bob, workID)).toEqual({ bob: 'Member' });
        await expect(bob.dismissGroup(workID)).rejects.toMatchObject({ code: 10007 });
        const others = [GRP_PUBLIC, GRP_MEETING, GRP_COMMUNITY, GRP_AVCHATROOM];
        for await (const type of unhurried(world, others)) {
          const { groupID } = await found(alice, { type, memberList });
          if (type === GRP_AVCHATROOM) await alice.joinGroup({ groupID });
          await expect(alice.quitGroup(groupID)).rejects.toMatchObject({ code: 10009 });
          expect((await alice.dismissGroup(groupID)).data).toEqual({ groupID });
          await expect(profileOf(alice, groupID)).rejects.toMatchObject({ code: 10010 });
        }
      },
    ),
    scenario(
      'members hear by a tip who comes and who goes, except in a meeting',
      { rules: ['GRP-1.37', 'GRP-1.38', 'GLF-4.42'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const kinds = recordKinds(alice);
        const types = [GRP_PUBLIC, GRP_COMMUNITY, GRP_AVCHATROOM, GRP_MEETING];
        for await (const type of unhurried(world, types)) {
          const { groupID } = await found(alice, { type });
          if (type === GRP_AVCHATROOM) await alice.joinGroup({ groupID });
          await world.settled(alice);
          kinds.splice(0);
          await bob.joinGroup({ groupID });
          await bob.quitGroup(groupID);
          await world.settled(alice);
          const tips = type === GRP_MEETING ? [] : ['tip 1', 'tip 2'];
          expect([type, kinds.splice(0)]).toEqual([type, tips]);
        }
        // Nobody joins a work group by asking.
        const work = { type: GRP_WORK, memberList: [{ userID: 'bob' }] };
        const { groupID } = await found(alice, work);
        await world.settled(alice, bob);
        kinds.splice(0);
        await bob.quitGroup(groupID);
        await world.settled(alice);
        expect(kinds).toEqual(['tip 2']);
      },
    ),
    scenario(
      'members hear by a tip who was brought into a work group',
      { rules: ['GRP-1.37'], needs: ['addGroupMember'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { groupID } = await found(people.alice, { type: GRP_WORK });
        await world.settled(people.alice);
        const kinds = recordKinds(people.alice);
        await people.alice.addGroupMember({ groupID, userIDList: ['bob'] });
        await world.settled(people.alice);
        expect(kinds).toEqual(['tip 1']);
      },
    ),
    scenario(
      'a tip says what its operator is by a number',
      { rules: ['GRP-0.1.5'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol', 'dave']);
        const { alice, bob, carol, dave } = people;
        const admin = { userID: 'bob', role: TYPES.GRP_MBR_ROLE_ADMIN };
        const memberList = [admin, { userID: 'carol' }, { userID: 'dave' }];
        const { groupID: workID } = await found(alice, { type: GRP_WORK, memberList });
        const { groupID } = await found(alice, { memberList });
        await world.settled(alice, bob, carol, dave);
        const heard = record(dave, EVENT.MESSAGE_RECEIVED);
        await bob.quitGroup(groupID);
        await carol.quitGroup(groupID);
        await alice.quitGroup(workID);
        await world.settled(dave);
        const operators = heard
          .flat()
          .filter((message) => kindOf(message) === 'tip 2')
          .map(({ payload }) => ('operatorInfo' in payload ? payload.operatorInfo : undefined));
        expect(operators).toEqual([
          expect.objectContaining({ userID: 'bob', role: 300 }),
          expect.objectContaining({ userID: 'carol', role: 200 }),
          expect.objectContaining({ userID: 'alice', role: 400 }),
        ]);
      },
    ),
    scenario(
      'who is new is told of all messages, in meetings and live rooms of none',
      { rules: ['GRP-1.39', 'GRP-1.40'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const work = { type: GRP_WORK, memberList: [{ userID: 'bob' }] };
        const { groupID: workID } = await found(alice, work);
        await world.settled(bob);
        const { selfInfo } = await profileOf(bob, workID);
        expect(selfInfo.messageRemindType).toBe('AcceptAndNotify');
        const types = [GRP_PUBLIC, GRP_COMMUNITY, GRP_MEETING, GRP_AVCHATROOM];
        for await (const type of unhurried(world, types)) {
          const { groupID } = await found(alice, { type });
          await bob.joinGroup({ groupID });
          const { selfInfo: mine } = await profileOf(bob, groupID);
          const isQuiet = type === GRP_MEETING || type === GRP_AVCHATROOM;
          expect([type, mine.messageRemindType]).toEqual([
            type,
            isQuiet ? 'AcceptNotNotify' : 'AcceptAndNotify',
          ]);
        }
      },
    ),
  ],
};
