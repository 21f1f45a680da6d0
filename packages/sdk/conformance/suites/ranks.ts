import { type ChatSDK, type GroupType, TYPES } from '@parlor/sdk';
import { openGroup } from '../actors/group-kinds.js';
import { rolesOf } from '../actors/groups.js';
import { breathe } from '../actors/patience.js';
import { say } from '../actors/small-talk.js';
import { type Suite, scenario } from '../scenario.js';
import { codeOf } from '../traits/call-method.js';

const NEEDS = [
  'deleteGroupMember',
  'setGroupMemberMuteTime',
  'setGroupMemberNameCard',
  'setGroupMemberCustomField',
  'clock',
] as const;

const TYPES_WITH_ADMINS: readonly GroupType[] = [
  TYPES.GRP_PUBLIC,
  TYPES.GRP_MEETING,
  TYPES.GRP_COMMUNITY,
];

/** What one person can do to another, putting out last: who is out cannot be renamed. */
async function deedsTo(chat: ChatSDK, groupID: string, other: ChatSDK): Promise<unknown[]> {
  const userID = other.getLoginUser();
  const message = await say(other, groupID, 'tea', TYPES.CONV_GROUP);
  const memberCustomField = [{ key: 'colour', value: 'green' }];
  const deeds = [
    () => chat.revokeMessage(message),
    () => chat.setGroupMemberNameCard({ groupID, userID, nameCard: 'somebody' }),
    () => chat.setGroupMemberCustomField({ groupID, userID, memberCustomField }),
    () => chat.setGroupMemberMuteTime({ groupID, userID, muteTime: 60 }),
    () => chat.deleteGroupMember({ groupID, userIDList: [userID] }),
  ];
  const codes: unknown[] = [];
  for (const deed of deeds) codes.push(await deed().then(() => 0, codeOf));
  return codes;
}

const DONE = [0, 0, 0, 0, 0];
const REFUSED = [10007, 10007, 10007, 10007, 10007];

/** Who may do something to whom. */
export const RANKS_SUITE: Suite = {
  noun: 'permissions',
  about: 'who stands above whom',
  scenarios: TYPES_WITH_ADMINS.map((type) =>
    scenario(
      `in a ${type} group the owner acts on all others, admins on ordinary members, and these on nobody`,
      { rules: ['PRM-2.211'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol', 'dave', 'erin']);
        const { alice, bob, carol, dave, erin } = people;
        const role = TYPES.GRP_MBR_ROLE_ADMIN;
        const groupID = await openGroup(alice, {
          type,
          memberList: [
            { userID: 'bob', role },
            { userID: 'carol', role },
            { userID: 'dave' },
            { userID: 'erin' },
          ],
        });
        await world.settled(...Object.values(people));
        await breathe(world);
        expect(await deedsTo(dave, groupID, erin)).toEqual(REFUSED);
        expect(await deedsTo(dave, groupID, bob)).toEqual(REFUSED);
        expect(await deedsTo(bob, groupID, carol)).toEqual(REFUSED);
        expect(await deedsTo(bob, groupID, alice)).toEqual(REFUSED);
        await breathe(world);
        expect(await deedsTo(bob, groupID, dave)).toEqual(DONE);
        expect(await deedsTo(alice, groupID, bob)).toEqual(DONE);
        expect(await rolesOf(alice, groupID)).toEqual({
          alice: 'Owner',
          carol: 'Admin',
          erin: 'Member',
        });
      },
    ),
  ),
};
