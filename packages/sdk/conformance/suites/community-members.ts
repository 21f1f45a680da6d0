import { type GetGroupMemberListOptions, TYPES } from '@parlor/sdk';
import { populate } from '../actors/crowd.js';
import { openGroup } from '../actors/group-kinds.js';
import { type Suite, scenario } from '../scenario.js';

/** More pages than there are. */
const MANY = 10;

/** Who is in a community. */
export const COMMUNITY_MEMBERS_SUITE: Suite = {
  noun: 'members',
  about: 'the list of a community’s members',
  scenarios: [
    scenario(
      'goes on from a text that the page before has told, until there is none',
      { rules: ['MBR-6.7', 'TOP-7.1'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const { alice } = people;
        const userIDs = await populate(world, 6);
        const memberList = userIDs.map((userID) => ({ userID }));
        const groupID = await openGroup(alice, { type: TYPES.GRP_COMMUNITY, memberList });
        const offsets: unknown[] = [];
        const seen: string[] = [];
        let offset: GetGroupMemberListOptions['offset'];
        for (let page = 0; page < MANY && offset !== 0; page += 1) {
          const from = offset === undefined ? {} : { offset };
          const { data } = await alice.getGroupMemberList({ groupID, count: 3, ...from });
          seen.push(...data.memberList.map(({ userID }) => userID));
          offset = data.offset;
          offsets.push(typeof offset);
        }
        expect(offsets).toEqual(['string', 'string', 'number']);
        expect(seen[0]).toBe('alice');
        expect(seen.toSorted()).toEqual(['alice', ...userIDs].toSorted());
      },
    ),
  ],
};
