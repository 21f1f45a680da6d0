import { TYPES } from '@parlor/sdk';
import { openGroup, openRoom } from '../actors/group-kinds.js';
import { hear, taken } from '../actors/invitations.js';
import { unhurried } from '../actors/patience.js';
import { refusalOf } from '../actors/refusals.js';
import { type Suite, scenario } from '../scenario.js';

/** Invitations in groups of every type. */
export const INVITATIONS_BY_GROUP_TYPE_SUITE: Suite = {
  noun: 'signaling records',
  about: 'invitations in groups of every type',
  scenarios: [
    scenario(
      'in every type of group one is invited, and answers',
      {
        rules: ['SGN-7.1', 'SGN-7.3'],
        needs: ['clock', 'inviteInGroup', 'accept', 'cancel'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const types = [
          ...[TYPES.GRP_WORK, TYPES.GRP_PUBLIC, TYPES.GRP_MEETING],
          ...[TYPES.GRP_COMMUNITY, TYPES.GRP_AVCHATROOM],
        ];
        for await (const type of unhurried(world, types)) {
          const groupID =
            type === TYPES.GRP_AVCHATROOM
              ? await openRoom(alice, bob)
              : await openGroup(alice, { type, memberList: [{ userID: 'bob' }] });
          await world.settled(alice, bob);
          const heard = [alice, bob].map(hear);
          const invite = () => alice.inviteInGroup({ groupID, inviteeList: ['bob'] });
          const accepted = await invite();
          await world.settled(alice, bob);
          await bob.accept({ inviteID: accepted.inviteID });
          const cancelled = await invite();
          await world.settled(alice, bob);
          await alice.cancel({ inviteID: cancelled.inviteID });
          await world.settled(alice, bob);
          expect([type, ...heard.map(taken)]).toEqual([
            type,
            ['ACCEPTED bob'],
            ['NEW', 'NEW', 'CANCELLED'],
          ]);
        }
      },
    ),
    scenario(
      'in a community with topics nobody is invited outside of these',
      { rules: ['SGN-7.4', 'ERB-9.8'], needs: ['inviteInGroup'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const { alice } = people;
        const groupID = await openGroup(alice, {
          type: TYPES.GRP_COMMUNITY,
          isSupportTopic: true,
          memberList: [{ userID: 'bob' }],
        });
        const refused = await refusalOf(alice.inviteInGroup({ groupID, inviteeList: ['bob'] }));
        expect(refused.code).toBe(2115);
      },
    ),
  ],
};
