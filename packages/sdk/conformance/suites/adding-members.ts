import { EVENT, type GroupType, TYPES } from '@parlor/sdk';
import { idsOfMany } from '../actors/crowd.js';
import { openGroup, openRoom } from '../actors/group-kinds.js';
import { recordNotices, recordTips } from '../actors/group-news.js';
import { groupIDsOf, groupsOf, recordKinds, rolesOf } from '../actors/groups.js';
import { record } from '../actors/records.js';
import { isSettledNow } from '../actors/without-service.js';
import { type Suite, scenario } from '../scenario.js';

const { GRP_WORK, GRP_PUBLIC, GRP_MEETING, GRP_COMMUNITY } = TYPES;

const NOBODY = {
  successUserIDList: [],
  failureUserIDList: [],
  existedUserIDList: [],
  overLimitUserIDList: [],
};

/** Where members may bring others in unless something else was said, and where not. */
const OPEN_BY_DEFAULT: readonly (readonly [GroupType, isOpen: boolean])[] = [
  [GRP_WORK, true],
  [GRP_COMMUNITY, true],
  [GRP_PUBLIC, false],
  [GRP_MEETING, false],
];

/** Bringing people into a group. */
export const ADDING_MEMBERS_SUITE: Suite = {
  noun: 'members',
  about: 'bringing people into a group',
  scenarios: [
    scenario(
      'each is told of in the list of what became of them, with the group when somebody is in who was not',
      { rules: ['MBR-6.27', 'MBR-6.29'], needs: ['addGroupMember'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob', 'carol', 'dave']);
        const { alice } = people;
        const groupID = await openGroup(alice, { type: GRP_WORK, memberList: [{ userID: 'bob' }] });
        const userIDList = ['bob', 'carol', 'dave'];
        const added = await alice.addGroupMember({ groupID, userIDList });
        expect(added.data).toMatchObject({
          ...NOBODY,
          successUserIDList: ['carol', 'dave'],
          existedUserIDList: ['bob'],
        });
        const [group] = await groupsOf(alice);
        expect(added.data.group).toBe(group);
        const again = await alice.addGroupMember({ groupID, userIDList: ['bob', 'dave'] });
        expect(again.data).toEqual({ ...NOBODY, existedUserIDList: ['bob', 'dave'] });
        expect(await rolesOf(alice, groupID)).toEqual({
          alice: 'Owner',
          bob: 'Member',
          carol: 'Member',
          dave: 'Member',
        });
      },
    ),
    scenario(
      'they are in without having agreed, and hear of it by a notice; all members hear who has brought in whom',
      {
        rules: ['MBR-6.35', 'MBR-6.36', 'GRP-1.10', 'TIP-C.7'],
        needs: ['addGroupMember', 'clock'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol', 'dave']);
        const { alice, bob, carol } = people;
        const everybody = Object.values(people);
        for (const type of [GRP_WORK, GRP_COMMUNITY] as const) {
          const groupID = await openGroup(alice, { type, memberList: [{ userID: 'bob' }] });
          await world.settled(...everybody);
          const notices = everybody.map(recordNotices);
          const tips = everybody.map(recordTips);
          const lists = record(carol, EVENT.GROUP_LIST_UPDATED);
          await bob.addGroupMember({ groupID, userIDList: ['carol', 'dave'] });
          await world.settled(...everybody);
          const about = (ofOne: readonly { payload: object }[]) =>
            ofOne.map(({ payload }) => payload).filter((payload) => isAbout(payload, groupID));
          const invited = { operationType: 7, operatorID: 'bob' };
          expect(notices.map(about)).toMatchObject([[], [], [invited], [invited]]);
          for (const told of tips.map(about)) {
            expect(told).toMatchObject([
              {
                operationType: TYPES.GRP_TIP_MBR_JOIN,
                groupJoinType: 2,
                operatorID: 'bob',
                userIDList: ['carol', 'dave'],
                memberCount: 4,
              },
            ]);
          }
          expect(lists.at(-1)?.map((group) => group.groupID)).toContain(groupID);
          expect(await groupIDsOf(carol)).toContain(groupID);
          await world.clock.advance(2_000);
        }
      },
    ),
    scenario(
      'by default members may in Work groups and communities, and nobody in Public and Meeting groups',
      { rules: ['GRP-1.10', 'GRP-1.11', 'MBR-6.32'], needs: ['addGroupMember', 'clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        for (const [type, isOpen] of OPEN_BY_DEFAULT) {
          const memberList = [{ userID: 'bob' }];
          const groupID = await openGroup(people.alice, { type, memberList });
          await world.settled(people.bob);
          for (const chat of isOpen ? [people.bob] : [people.alice, people.bob]) {
            const call = chat.addGroupMember({ groupID, userIDList: ['carol'] });
            if (isOpen) expect((await call).data.successUserIDList).toEqual(['carol']);
            else await expect(call).rejects.toMatchObject({ code: 10007 });
          }
          await world.clock.advance(2_000);
        }
        expect(await groupIDsOf(people.carol)).toHaveLength(2);
      },
    ),
    scenario(
      'who has to be agreed to first is in no list, and the owner and the admins are told',
      {
        rules: ['MBR-6.28', 'MBR-6.37', 'TIP-C.8'],
        needs: ['addGroupMember'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol', 'dave', 'erin']);
        const groupID = await openGroup(people.alice, {
          type: GRP_PUBLIC,
          inviteOption: TYPES.INVITE_OPTIONS_NEED_PERMISSION,
          memberList: [
            { userID: 'bob', role: TYPES.GRP_MBR_ROLE_ADMIN },
            { userID: 'carol' },
            { userID: 'erin' },
          ],
        });
        const everybody = Object.values(people);
        await world.settled(...everybody);
        const kinds = everybody.map(recordKinds);
        const notices = recordNotices(people.bob);
        const { data } = await people.carol.addGroupMember({
          groupID,
          userIDList: ['dave', 'erin'],
        });
        expect(data).toEqual({ ...NOBODY, existedUserIDList: ['erin'] });
        await world.settled(...everybody);
        expect(kinds).toEqual([['notice 23'], ['notice 23'], [], [], []]);
        expect(notices[0]?.payload).toMatchObject({ operatorID: 'carol', inviteeList: ['dave'] });
        expect(await rolesOf(people.alice, groupID)).not.toHaveProperty('dave');
        expect(await groupIDsOf(people.dave)).toEqual([]);
      },
    ),
    scenario(
      'is refused for all of them when there are too many, one is nobody, or there is no room for one',
      {
        rules: ['MBR-6.30', 'MBR-6.31', 'MBR-6.33', 'ERB-9.11'],
        needs: ['addGroupMember'],
      },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob', 'carol']);
        const { alice } = people;
        const groupID = await openGroup(alice, { type: GRP_WORK, maxMemberNum: 2 });
        const refused = async (userIDList: string[], code: number) => {
          const call = alice.addGroupMember({ groupID, userIDList });
          await expect(call).rejects.toMatchObject({ code });
        };
        await refused(['bob', ...idsOfMany(500)], 10005);
        // So many can be named: that none of them exists is the next thing to be said.
        await refused(idsOfMany(500), 10019);
        await refused(['bob', 'nobody'], 10019);
        await refused(['bob', 'carol'], 10014);
        await refused([''], 10004);
        expect(await rolesOf(alice, groupID)).toEqual({ alice: 'Owner' });
        expect(await groupIDsOf(people.bob)).toEqual([]);
        await alice.addGroupMember({ groupID, userIDList: ['carol'] });
        expect(await rolesOf(alice, groupID)).toEqual({ alice: 'Owner', carol: 'Member' });
      },
    ),
    scenario(
      'is not to be asked for twice with the same object: the list in it is written over',
      { rules: ['MBR-6.86'], needs: ['addGroupMember'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const groupID = await openGroup(people.alice, { type: GRP_WORK });
        const userIDList = ['bob'];
        const options = { groupID, userIDList };
        await people.alice.addGroupMember(options);
        expect(options.userIDList).toEqual([{ userID: 'bob' }]);
        expect(userIDList).toEqual(['bob']);
      },
    ),
    scenario(
      'nobody is brought into a live room, and the service is not asked',
      {
        rules: ['MBR-6.25', 'GRP-1.12', 'ERB-9.11'],
        needs: ['addGroupMember', 'network', 'clock'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const groupID = await openRoom(people.alice);
        world.setNetwork('offline');
        const call = people.alice.addGroupMember({ groupID, userIDList: ['bob'] });
        expect(await isSettledNow(world, call)).toBe(true);
        await expect(call).rejects.toMatchObject({ code: 2661 });
      },
    ),
    scenario(
      'into a group that is not in the list, the service is not asked',
      {
        rules: ['MBR-6.26', 'PRM-2.99'],
        needs: ['addGroupMember', 'network', 'clock'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const theirs = await openGroup(people.alice, { type: GRP_WORK });
        world.setNetwork('offline');
        for (const groupID of [theirs, 'no-such-group']) {
          const call = people.bob.addGroupMember({ groupID, userIDList: ['carol'] });
          expect(await isSettledNow(world, call)).toBe(true);
          await expect(call).rejects.toMatchObject({ code: 2603 });
        }
      },
    ),
  ],
};

/** Whether a tip or a notice is about a group. */
function isAbout(payload: object, groupID: string): boolean {
  const group: unknown = Reflect.get(payload, 'groupProfile');
  return Reflect.get(Object(group), 'groupID') === groupID;
}
