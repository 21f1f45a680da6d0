import { type ChatSDK, EVENT, TYPES } from '@parlor/sdk';
import { openRoom } from '../actors/group-kinds.js';
import { found, groupsOf, membersOf, profileOf, rolesOf } from '../actors/groups.js';
import { breathe } from '../actors/patience.js';
import { tipsOf } from '../actors/profile-tips.js';
import { groupOf } from '../actors/small-talk.js';
import { isSettledNow } from '../actors/without-service.js';
import { type Suite, scenario } from '../scenario.js';

const NEEDS = ['changeGroupOwner'] as const;

/** Who owns the group whenever the list is told from now on. */
function recordOwners(chat: ChatSDK, groupID: string): (string | undefined)[] {
  const owners: (string | undefined)[] = [];
  chat.on(EVENT.GROUP_LIST_UPDATED, ({ data }) => {
    owners.push(data.find((group) => group.groupID === groupID)?.ownerID);
  });
  return owners;
}

/** How a group is given to somebody else. */
export const CHANGING_OWNERS_SUITE: Suite = {
  noun: 'groups',
  about: 'giving a group to somebody else',
  scenarios: [
    scenario(
      'the new owner is the owner for everybody, and the old one a member like others',
      { rules: ['GLF-4.47'], needs: [...NEEDS, 'clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice, bob, carol } = people;
        const memberList = [{ userID: 'bob', role: TYPES.GRP_MBR_ROLE_ADMIN }, { userID: 'carol' }];
        const { groupID } = await found(alice, { memberList });
        await alice.changeGroupOwner({ groupID, newOwnerID: 'bob' });
        await breathe(world);
        for (const chat of [alice, bob, carol]) {
          expect(await rolesOf(chat, groupID)).toEqual({
            alice: 'Member',
            bob: 'Owner',
            carol: 'Member',
          });
          const { ownerID, selfInfo } = await profileOf(chat, groupID);
          expect([ownerID, selfInfo.role]).toEqual(['bob', chat === bob ? 'Owner' : 'Member']);
        }
        await expect(alice.dismissGroup(groupID)).rejects.toMatchObject({ code: 10007 });
        await bob.dismissGroup(groupID);
      },
    ),
    scenario(
      'all members hear by a tip whose the group is now, and it counts as a change',
      { rules: ['GLF-4.48', 'GLF-4.8'], needs: [...NEEDS, 'clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const everybody = Object.values(people);
        const memberList = [{ userID: 'bob' }, { userID: 'carol' }];
        const { groupID, infoSequence } = await found(people.alice, { memberList });
        await world.settled(...everybody);
        const told = everybody.map(tipsOf);
        await people.alice.changeGroupOwner({ groupID, newOwnerID: 'carol' });
        await world.settled(...everybody);
        for (const tips of told) expect(tips).toEqual([{ ownerID: 'carol' }]);
        await breathe(world);
        const profile = await profileOf(people.alice, groupID);
        expect(profile.infoSequence).toBe(infoSequence + 1);
      },
    ),
    scenario(
      'the answer is the group in memory, which says so already, and the list is told',
      { rules: ['GLF-4.49'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const groupID = await groupOf(alice, ['bob']);
        await world.settled(alice, bob);
        const [listed] = await groupsOf(alice);
        const owners = recordOwners(alice, groupID);
        const { code, data } = await alice.changeGroupOwner({ groupID, newOwnerID: 'bob' });
        expect(code).toBe(0);
        expect(data.group).toBe(listed);
        expect(data.group.ownerID).toBe('bob');
        expect(owners.at(-1)).toBe('bob');
      },
    ),
    scenario(
      'where the members were listed, those in memory are at once what they are now',
      { rules: ['GLF-4.50'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const groupID = await groupOf(alice, ['bob']);
        await world.settled(alice, bob);
        const members = await membersOf(alice, groupID);
        const { group } = (await alice.changeGroupOwner({ groupID, newOwnerID: 'bob' })).data;
        expect(group.selfInfo.role).toBe('Member');
        const roles = Object.fromEntries(members.map(({ userID, role }) => [userID, role]));
        expect(roles).toEqual({ alice: 'Member', bob: 'Owner' });
      },
    ),
    scenario(
      'only to members: 10007 for others, 10019 where there is nobody, 10010 where there is no group',
      { rules: ['GLF-4.46', 'ERB-9.3'], needs: NEEDS },
      async ({ expect, open }) => {
        const { alice } = (await open(['alice', 'bob', 'carol'])).people;
        const groupID = await groupOf(alice, ['bob']);
        for (const [newOwnerID, code] of [
          ['carol', 10007],
          ['nobody', 10019],
        ] as const) {
          const giving = alice.changeGroupOwner({ groupID, newOwnerID });
          await expect(giving).rejects.toMatchObject({ code });
        }
        const giving = alice.changeGroupOwner({ groupID: 'nowhere', newOwnerID: 'bob' });
        await expect(giving).rejects.toMatchObject({ code: 10010 });
        expect(await rolesOf(alice, groupID)).toEqual({ alice: 'Owner', bob: 'Member' });
      },
    ),
    scenario(
      'a live room cannot be given away, nor anything to oneself, and nobody is asked for it',
      {
        rules: ['GLF-4.44', 'GLF-4.45', 'PRM-2.84', 'ERB-9.3'],
        needs: [...NEEDS, 'network', 'clock'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const room = await openRoom(alice, bob);
        const groupID = await groupOf(alice, ['bob']);
        await world.settled(alice, bob);
        world.setNetwork('offline');
        for (const [options, code] of [
          [{ groupID: room, newOwnerID: 'bob' }, 2620],
          [{ groupID, newOwnerID: 'alice' }, 2621],
          [{ groupID: 'nowhere', newOwnerID: 'alice' }, 2621],
        ] as const) {
          const giving = alice.changeGroupOwner({ ...options });
          expect(await isSettledNow(world, giving)).toBe(true);
          await expect(giving).rejects.toMatchObject({ code });
        }
      },
    ),
  ],
};
