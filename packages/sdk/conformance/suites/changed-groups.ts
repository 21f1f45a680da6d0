import { TYPES } from '@parlor/sdk';
import { messagesOf, recordNews } from '../actors/group-news.js';
import { found } from '../actors/groups.js';
import { type Suite, scenario } from '../scenario.js';

/** Who is told what when a group is changed, by its owner and before all the others. */
export const CHANGED_GROUPS_SUITE: Suite = {
  noun: 'group actions',
  about: 'who is told of a changed group',
  scenarios: [
    scenario(
      'changing what it says of itself: a tip to the members, no notice, and the list for all of them',
      { rules: ['TIP-C.15', 'TIP-C.16'], needs: ['updateGroupProfile'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const everybody = Object.values(people);
        for (const changes of [{ name: 'Tea' }, { muteAllMembers: true }]) {
          const { groupID } = await found(people.alice, { memberList: [{ userID: 'bob' }] });
          await world.settled(...everybody);
          const news = everybody.map(recordNews);
          await people.alice.updateGroupProfile({ groupID, ...changes });
          await world.settled(...everybody);
          expect(news.map(messagesOf)).toEqual([['tip 6'], ['tip 6'], []]);
          expect(news.map((told) => told.includes('list'))).toEqual([true, true, false]);
        }
      },
    ),
    scenario(
      'letting everybody speak again: the same',
      { rules: ['TIP-C.16'], needs: ['updateGroupProfile'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const memberList = [{ userID: 'bob' }];
        const { groupID } = await found(alice, { type: TYPES.GRP_MEETING, memberList });
        await alice.updateGroupProfile({ groupID, muteAllMembers: true });
        await world.settled(alice, bob);
        const news = [alice, bob].map(recordNews);
        await alice.updateGroupProfile({ groupID, muteAllMembers: false });
        await world.settled(alice, bob);
        for (const told of news) {
          expect(messagesOf(told)).toEqual(['tip 6']);
          expect(told).toContain('list');
        }
      },
    ),
    scenario(
      'giving it to somebody else: a tip to the members, no notice, and the list for all of them',
      { rules: ['TIP-C.17'], needs: ['changeGroupOwner'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const everybody = Object.values(people);
        const memberList = [{ userID: 'bob' }, { userID: 'carol' }];
        const { groupID } = await found(people.alice, { memberList });
        await world.settled(...everybody);
        const news = everybody.map(recordNews);
        await people.alice.changeGroupOwner({ groupID, newOwnerID: 'bob' });
        await world.settled(...everybody);
        for (const told of news) {
          expect(messagesOf(told)).toEqual(['tip 6']);
          expect(told).toContain('list');
        }
      },
    ),
  ],
};
