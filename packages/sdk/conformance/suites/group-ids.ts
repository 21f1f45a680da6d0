import { type GroupType, TYPES } from '@parlor/sdk';
import { found, profileOf } from '../actors/groups.js';
import { unhurried } from '../actors/patience.js';
import { isSettledNow } from '../actors/without-service.js';
import { type Suite, scenario } from '../scenario.js';
import { outcomeOf, rejectionCodeOf } from '../traits/call-method.js';

const ORDINARY: readonly GroupType[] = [
  TYPES.GRP_WORK,
  TYPES.GRP_PUBLIC,
  TYPES.GRP_MEETING,
  TYPES.GRP_AVCHATROOM,
];

const LONGEST = `${' !"#$%&()*+,-./:;<=>?@[]^_`{|}~'}${'x'.repeat(17)}`;

/** The IDs of groups: the service's and one's own. */
export const GROUP_IDS_SUITE: Suite = {
  noun: 'groups',
  about: 'the ID of a group',
  scenarios: [
    scenario(
      'the service’s own begin with @TGS#, a community’s with @TGS#_@TGS#, and each is another',
      { rules: ['GRP-0.2.1'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const { alice } = people;
        const ids = new Set<string>();
        for await (const type of unhurried(world, [...ORDINARY, ...ORDINARY])) {
          const { groupID } = await found(alice, { type });
          expect(groupID).toMatch(/^@TGS#[^_]/);
          ids.add(groupID);
        }
        const { groupID } = await found(alice, { type: TYPES.GRP_COMMUNITY });
        expect(groupID).toMatch(/^@TGS#_@TGS#./);
        expect(ids.add(groupID).size).toBe(9);
      },
    ),
    scenario(
      'one’s own may have 48 bytes of printable ASCII, and is what the group is called',
      { rules: ['GRP-0.2.2'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const { alice } = people;
        expect(LONGEST).toHaveLength(48);
        for await (const groupID of unhurried(world, ['t', LONGEST])) {
          expect((await found(alice, { groupID })).groupID).toBe(groupID);
          expect((await profileOf(alice, groupID)).groupID).toBe(groupID);
        }
        const community = { type: TYPES.GRP_COMMUNITY, groupID: '@TGS#_tea' };
        expect((await found(alice, community)).groupID).toBe('@TGS#_tea');
      },
    ),
    scenario(
      'a community’s must look like one and no other may: 2602, without asking',
      { rules: ['GRP-0.2.3', 'GRP-0.2.4', 'GRP-0.2.7'], needs: ['clock', 'network'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        world.setNetwork('offline');
        const wrong = [
          ['tea', TYPES.GRP_COMMUNITY],
          ['@TGS#tea', TYPES.GRP_COMMUNITY],
          ['@TGS#_tea@TOPIC#_green', TYPES.GRP_COMMUNITY],
          ...ORDINARY.map((type) => ['@TGS#_tea', type]),
        ];
        for (const [groupID, type] of wrong) {
          const call = outcomeOf(people.alice, 'createGroup', [{ name: 'Tea', type, groupID }]);
          expect([groupID, type, await isSettledNow(world, call)]).toEqual([groupID, type, true]);
          const outcome = await call;
          expect(rejectionCodeOf(outcome)).toBe(2602);
        }
      },
    ),
    scenario(
      'another bad one is refused by the service: 10015',
      { rules: ['GRP-0.2.5', 'GRP-0.2.7'], needs: ['clock', 'network'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const bad = ['x'.repeat(49), 'Tee für zwei', 'tea\n', '@TGS#tea', '@TGS#_tea@TOPIC#_green'];
        for (const type of ORDINARY) {
          for (const groupID of bad) {
            await expect(found(people.alice, { type, groupID })).rejects.toMatchObject({
              code: 10015,
            });
          }
        }
        world.setNetwork('offline');
        for (const groupID of bad) {
          const options = { name: 'Tea', type: TYPES.GRP_PUBLIC, groupID };
          const call = outcomeOf(people.alice, 'createGroup', [options]);
          expect([groupID, await isSettledNow(world, call)]).toEqual([groupID, false]);
        }
      },
    ),
    scenario(
      'one that is in use is refused: 10021, and 10025 where I own the group',
      { rules: ['GRP-0.2.6'] },
      async ({ expect, open }) => {
        const { alice, bob } = (await open(['alice', 'bob'])).people;
        await found(alice, { groupID: 'tea', memberList: [{ userID: 'bob' }] });
        await expect(found(bob, { groupID: 'tea' })).rejects.toMatchObject({ code: 10021 });
        await expect(found(alice, { groupID: 'tea' })).rejects.toMatchObject({ code: 10025 });
        await alice.dismissGroup('tea');
        expect((await found(bob, { groupID: 'tea' })).ownerID).toBe('bob');
      },
    ),
  ],
};
