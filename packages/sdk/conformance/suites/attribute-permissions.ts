import { type ChatSDK, type FirstGroupMember, type GroupType, TYPES } from '@parlor/sdk';
import { ATTRIBUTE_METHODS, attributesOf, codeOf } from '../actors/attributes.js';
import { openGroup, openRoom } from '../actors/group-kinds.js';
import { rolesOf } from '../actors/groups.js';
import { groupOf } from '../actors/small-talk.js';
import type { RuleID } from '../rules/all-rules.js';
import { type Suite, scenario } from '../scenario.js';

/** The codes of reading, and of every way of writing. */
async function attempts(chat: ChatSDK, groupID: string): Promise<unknown[]> {
  const groupAttributes = { a: '1' };
  return [
    await codeOf(attributesOf(chat, groupID)),
    await codeOf(chat.initGroupAttributes({ groupID, groupAttributes })),
    await codeOf(chat.setGroupAttributes({ groupID, groupAttributes })),
    await codeOf(chat.deleteGroupAttributes({ groupID, keyList: ['a'] })),
    await codeOf(chat.deleteGroupAttributes({ groupID, keyList: [] })),
  ];
}

/** Everybody who can be in a group of a type reads and writes. */
function everybodyMay(
  type: GroupType,
  roles: readonly NonNullable<FirstGroupMember['role']>[],
  rules: readonly RuleID[],
) {
  return scenario(
    `in a ${type} group ${['Owner', ...roles].join(', ')} may read and write them`,
    { rules, needs: [...ATTRIBUTE_METHODS, 'clock'] },
    async ({ expect, open }) => {
      const { world, people } = await open(['alice', 'bob', 'carol']);
      const { alice, bob, carol } = people;
      const memberList = roles.map((role, index) => ({
        userID: index === 0 ? 'bob' : 'carol',
        role,
      }));
      const groupID = await openGroup(alice, { type, memberList });
      expect(await rolesOf(alice, groupID)).toEqual({
        alice: 'Owner',
        ...Object.fromEntries(memberList.map(({ userID, role }) => [userID, role])),
      });
      for (const chat of [alice, bob, carol].slice(0, roles.length + 1)) {
        await world.clock.advance(1_000);
        expect(await attempts(chat, groupID)).toEqual([0, 0, 0, 0, 0]);
      }
    },
  );
}

const { GRP_MBR_ROLE_ADMIN: ADMIN, GRP_MBR_ROLE_MEMBER: MEMBER } = TYPES;

/** Which members may do what with the attributes of a group: all may do everything. */
export const ATTRIBUTE_PERMISSIONS_SUITE: Suite = {
  noun: 'permissions',
  about: 'who may read and write attributes',
  scenarios: [
    everybodyMay(TYPES.GRP_WORK, [MEMBER], ['PRM-2.192', 'PRM-2.198']),
    everybodyMay(TYPES.GRP_PUBLIC, [ADMIN, MEMBER], ['PRM-2.193', 'PRM-2.199']),
    everybodyMay(TYPES.GRP_MEETING, [ADMIN, MEMBER], ['PRM-2.194', 'PRM-2.200']),
    everybodyMay(TYPES.GRP_COMMUNITY, [ADMIN, MEMBER], ['PRM-2.195', 'PRM-2.201']),
    scenario(
      'in a live room the owner and everybody else may, once they have gone in',
      { rules: ['PRM-2.196', 'PRM-2.202'], needs: [...ATTRIBUTE_METHODS, 'clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice, bob, carol } = people;
        const groupID = await openRoom(alice, bob);
        for (const chat of [alice, bob]) {
          await world.clock.advance(1_000);
          expect(await attempts(chat, groupID)).toEqual([0, 0, 0, 0, 0]);
        }
        expect(await attempts(carol, groupID)).toEqual([10007, 10007, 10007, 10007, 10007]);
      },
    ),
    scenario(
      'who is not in the group gets 10007, and 10010 when there is none',
      {
        rules: ['PRM-2.197', 'PRM-2.203', 'ATR-1.2.4', 'ATR-1.2.5', 'ERB-9.6'],
        needs: ATTRIBUTE_METHODS,
      },
      async ({ expect, open }) => {
        const { alice, bob } = (await open(['alice', 'bob'])).people;
        const groupID = await groupOf(alice);
        expect(await attempts(bob, groupID)).toEqual([10007, 10007, 10007, 10007, 10007]);
        expect(await attempts(bob, 'nowhere')).toEqual([10010, 10010, 10010, 10010, 10010]);
        expect(await attempts(alice, groupID)).toEqual([0, 0, 0, 0, 0]);
      },
    ),
  ],
};
