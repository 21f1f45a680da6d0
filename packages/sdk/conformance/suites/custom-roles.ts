import { type GroupType, TYPES } from '@parlor/sdk';
import { openGroup } from '../actors/group-kinds.js';
import { rolesOf } from '../actors/groups.js';
import { breathe } from '../actors/patience.js';
import { type Suite, scenario } from '../scenario.js';

const WITH_ROLES: readonly GroupType[] = [TYPES.GRP_PUBLIC, TYPES.GRP_MEETING];

/** Members who are neither admins nor ordinary. */
export const CUSTOM_ROLES_SUITE: Suite = {
  noun: 'groups',
  about: 'the role Custom',
  scenarios: [
    scenario(
      'is given in communities, and nowhere else',
      { rules: ['GRP-1.2'], needs: ['setGroupMemberRole', 'clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice } = people;
        const memberList = [{ userID: 'bob' }];
        const role = TYPES.GRP_MBR_ROLE_CUSTOM;
        const promote = async (type: GroupType) => {
          await breathe(world);
          const groupID = await openGroup(alice, { type, memberList });
          const call = alice.setGroupMemberRole({ groupID, userID: 'bob', role });
          return { groupID, call };
        };
        for (const type of WITH_ROLES) {
          const { groupID, call } = await promote(type);
          await expect(call).rejects.toMatchObject({ code: 2683 });
          expect(await rolesOf(alice, groupID)).toEqual({ alice: 'Owner', bob: 'Member' });
        }
        const { groupID, call } = await promote(TYPES.GRP_COMMUNITY);
        await call;
        expect(await rolesOf(alice, groupID)).toEqual({ alice: 'Owner', bob: 'Custom' });
      },
    ),
  ],
};
