import { type ChatSDK, type GetGroupMemberListOptions, type GroupMember, TYPES } from '@parlor/sdk';
import { populate } from '../actors/crowd.js';
import { openGroup } from '../actors/group-kinds.js';
import { groupOf, say } from '../actors/small-talk.js';
import { isSettledNow } from '../actors/without-service.js';
import { type Scenario, type Suite, scenario } from '../scenario.js';
import { callMethod } from '../traits/call-method.js';

function idsOf(members: readonly GroupMember[]): string[] {
  return members.map(({ userID }) => userID);
}

async function pageOf(chat: ChatSDK, options: GetGroupMemberListOptions) {
  const { memberList, offset } = (await chat.getGroupMemberList(options)).data;
  return { userIDs: idsOf(memberList), offset };
}

/** Pages through a group of six by twos, then by fours. */
function paging(type: PagedType): Scenario {
  return scenario(
    `the pages of a ${NAMES[type]} group: the offset says where the next one begins, and 0 that there is none`,
    { rules: ['MBR-6.5', 'MBR-6.6'] },
    async ({ expect, open }) => {
      const { world, people } = await open(['alice']);
      const userIDs = await populate(world, 5);
      const memberList = userIDs.map((userID) => ({ userID }));
      const groupID = await openGroup(people.alice, { type, memberList });
      const offsets: unknown[] = [];
      const seen: string[] = [];
      for (const offset of [0, 2, 4, 6]) {
        const page = await pageOf(people.alice, { groupID, count: 2, offset });
        offsets.push(page.offset);
        seen.push(...page.userIDs);
      }
      // After a last page that is full an empty one follows.
      expect(offsets).toEqual([2, 4, 6, 0]);
      expect(seen.toSorted()).toEqual(['alice', ...userIDs].toSorted());
      const [first, last] = [
        await pageOf(people.alice, { groupID, count: 4 }),
        await pageOf(people.alice, { groupID, count: 4, offset: 4 }),
      ];
      expect([first.userIDs.length, first.offset]).toEqual([4, 4]);
      expect([last.userIDs.length, last.offset]).toEqual([2, 0]);
    },
  );
}

const NAMES = {
  [TYPES.GRP_WORK]: 'Work',
  [TYPES.GRP_PUBLIC]: 'Public',
  [TYPES.GRP_MEETING]: 'Meeting',
} as const;

type PagedType = keyof typeof NAMES;

/** Who is in a group. */
export const MEMBERS_SUITE: Suite = {
  noun: 'members',
  about: 'the list of a group’s members',
  scenarios: [
    scenario(
      'a group that I am not in has none for me, and nobody is asked',
      { rules: ['MBR-6.1', 'PRM-2.151'], needs: ['clock', 'network'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const theirs = await groupOf(people.bob);
        world.setNetwork('offline');
        for (const groupID of [theirs, 'no-such-group']) {
          const call = people.alice.getGroupMemberList({ groupID });
          expect(await isSettledNow(world, call)).toBe(true);
          expect(await call).toEqual({ code: 0, data: { memberList: [], offset: 0 } });
        }
      },
    ),
    scenario(
      'a page has 15 members unless more are asked for, and never more than 100',
      { rules: ['MBR-6.2', 'MBR-6.3'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const userIDs = await populate(world, 101);
        const groupID = await groupOf(people.alice, userIDs);
        const sizes: unknown[] = [];
        for (const options of [{}, { count: 30 }, { count: 100 }, { count: 101 }, { count: 500 }]) {
          const page = await pageOf(people.alice, { groupID, ...options });
          sizes.push(page.userIDs.length);
        }
        expect(sizes).toEqual([15, 30, 100, 100, 100]);
      },
    ),
    paging(TYPES.GRP_WORK),
    paging(TYPES.GRP_PUBLIC),
    paging(TYPES.GRP_MEETING),
    scenario(
      'a role gives its members only, and what is no role gives everybody',
      { rules: ['MBR-6.8', 'MBR-6.9', 'TOP-7.2'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob', 'carol', 'dave']);
        const memberList = [
          { userID: 'bob', role: TYPES.GRP_MBR_ROLE_ADMIN },
          { userID: 'carol' },
          { userID: 'dave' },
        ];
        for (const type of [TYPES.GRP_PUBLIC, TYPES.GRP_COMMUNITY]) {
          const groupID = await openGroup(people.alice, { type, memberList });
          const having = async (role: string) => {
            const answer: unknown = await callMethod(people.alice, 'getGroupMemberList', [
              { groupID, role },
            ]);
            return rolesIn(answer);
          };
          expect(await having('Owner')).toEqual(['alice Owner']);
          expect(await having('Admin')).toEqual(['bob Admin']);
          expect(await having('Member')).toEqual(['carol Member', 'dave Member']);
          for (const nonsense of ['Custom', 'owner', 'Guest', '']) {
            expect(await having(nonsense)).toHaveLength(4);
          }
        }
      },
    ),
    scenario(
      'members have the names and pictures of their profiles, which are believed for a while, and are the same objects each time',
      { rules: ['MBR-6.10'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const face = { nick: 'Bobby', avatar: 'https://example.com/bob.png' };
        await bob.updateMyProfile(face);
        const groupID = await groupOf(alice, ['bob']);
        const memberOf = async () => {
          const { memberList } = (await alice.getGroupMemberList({ groupID })).data;
          return memberList.find(({ userID }) => userID === 'bob');
        };
        const before = await memberOf();
        // Nothing was said yet, which is not the same as at the beginning of time.
        expect(before).toMatchObject({
          ...face,
          role: 'Member',
          lastSendMsgTime: '',
          muteUntil: 0,
        });
        await bob.updateMyProfile({ nick: 'Robert' });
        const message = await say(bob, groupID, 'hello', TYPES.CONV_GROUP);
        await world.settled(alice, bob);
        const now = await memberOf();
        expect(now).toBe(before);
        expect(now).toMatchObject({ ...face, lastSendMsgTime: message.time });
        await world.clock.advance(601_000);
        expect(await memberOf()).toBe(before);
        expect(before).toMatchObject({ ...face, nick: 'Robert' });
      },
    ),
    scenario(
      'asking for the list leaves the number of members as it was: the profile brings it up to date',
      { rules: ['MBR-6.11'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { data } = await people.alice.createGroup({
          name: 'Stand-up',
          type: TYPES.GRP_MEETING,
        });
        const { group } = data;
        const { groupID } = group;
        await people.bob.joinGroup({ groupID });
        await world.settled(people.alice, people.bob);
        expect(group.memberCount).toBe(1);
        await people.alice.getGroupMemberList({ groupID });
        expect(group.memberCount).toBe(1);
        await people.alice.getGroupProfile({ groupID });
        expect(group.memberCount).toBe(2);
      },
    ),
    scenario(
      'the owner comes first, then admins, then the others, each by when they came',
      { rules: ['MBR-6.12'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['zoe', 'yan', 'bob', 'ann']);
        const groupID = await openGroup(people.zoe, {
          type: TYPES.GRP_PUBLIC,
          joinOption: TYPES.JOIN_OPTIONS_FREE_ACCESS,
          memberList: [{ userID: 'yan', role: TYPES.GRP_MBR_ROLE_ADMIN }],
        });
        for (const chat of [people.bob, people.ann]) {
          await world.clock.advance(2_000);
          await chat.joinGroup({ groupID });
        }
        const { memberList } = (await people.ann.getGroupMemberList({ groupID })).data;
        expect(idsOf(memberList)).toEqual(['zoe', 'yan', 'bob', 'ann']);
        const times = memberList.map(({ joinTime }) => joinTime);
        expect(times).toEqual(times.toSorted((one, other) => one - other));
        expect(times.at(-1)).toBeGreaterThan(times[0] ?? 0);
      },
    ),
  ],
};

/** Who is in an answer, and as what. */
function rolesIn(answer: unknown): string[] {
  const data: unknown = Reflect.get(Object(answer), 'data');
  const memberList: unknown = Reflect.get(Object(data), 'memberList');
  if (!Array.isArray(memberList)) throw new Error('There is no list of members.');
  return memberList.map((member: unknown) => {
    const { userID, role } = Object(member);
    return `${userID} ${role}`;
  });
}
