import { TYPES } from '@parlor/sdk';
import { openGroup } from '../actors/group-kinds.js';
import { messagesOf, recordNews } from '../actors/group-news.js';
import { conversationOf, groupOf } from '../actors/small-talk.js';
import { type Suite, scenario } from '../scenario.js';

/** Who is told what when somebody does something in a group. */
export const GROUP_ACTIONS_SUITE: Suite = {
  noun: 'group actions',
  about: 'who is told what is done in a group',
  scenarios: [
    scenario(
      'making a group: a notice to the creator, one to each member, and a first message',
      { rules: ['TIP-C.1'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice, bob, carol } = people;
        const news = [alice, bob, carol].map(recordNews);
        const groupID = await groupOf(alice, ['bob']);
        await world.settled(alice, bob, carol);
        expect(news.map(messagesOf)).toEqual([['notice 6'], ['notice 7', 'custom'], []]);
        expect(news.map((told) => told.includes('list'))).toEqual([true, true, false]);
        const payload = (await conversationOf(bob, `GROUP${groupID}`))?.lastMessage.payload;
        const data: unknown = payload && 'data' in payload ? JSON.parse(payload.data) : undefined;
        expect(data).toMatchObject({ businessID: 'group_create', opUser: 'alice' });
      },
    ),
    scenario(
      'making a live room: a notice to the creator, and no first message',
      { rules: ['TIP-C.2'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const news = recordNews(people.alice);
        const groupID = await openGroup(people.alice, { type: TYPES.GRP_AVCHATROOM });
        await world.settled(people.alice);
        expect(messagesOf(news)).toEqual(['notice 6']);
        expect(await conversationOf(people.alice, `GROUP${groupID}`)).toBeUndefined();
        // Its messages are counted, kept or not.
        const { group } = (await people.alice.getGroupProfile({ groupID })).data;
        expect(group.nextMessageSeq).toBe(1);
      },
    ),
    scenario(
      'walking into an open group: a tip to the members, no notice',
      { rules: ['TIP-C.3'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice, bob, carol } = people;
        const groupID = await openGroup(alice, {
          type: TYPES.GRP_PUBLIC,
          joinOption: TYPES.JOIN_OPTIONS_FREE_ACCESS,
          memberList: [{ userID: 'bob' }],
        });
        await world.settled(alice, bob);
        const news = [alice, bob, carol].map(recordNews);
        const { data } = await carol.joinGroup({ groupID });
        await world.settled(alice, bob, carol);
        expect(news.map(messagesOf)).toEqual([['tip 1'], ['tip 1'], ['tip 1']]);
        expect(news[2]).toContain('list');
        expect((await carol.getGroupList()).data.groupList).toEqual([data.group]);
        const { lastMessage } = (await conversationOf(alice, `GROUP${groupID}`)) ?? {};
        expect(lastMessage).toMatchObject({ payload: { groupJoinType: 0 } });
      },
    ),
    scenario(
      'asking to be let in: a notice to the owner and each admin, and nothing else',
      { rules: ['TIP-C.4'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol', 'dave']);
        const { alice, bob, carol, dave } = people;
        const groupID = await openGroup(alice, {
          type: TYPES.GRP_PUBLIC,
          joinOption: TYPES.JOIN_OPTIONS_NEED_PERMISSION,
          memberList: [
            { userID: 'bob', role: TYPES.GRP_MBR_ROLE_ADMIN },
            { userID: 'carol', role: TYPES.GRP_MBR_ROLE_MEMBER },
          ],
        });
        await world.settled(alice, bob, carol);
        const news = [alice, bob, carol, dave].map(recordNews);
        await dave.joinGroup({ groupID });
        await world.settled(alice, bob, carol, dave);
        expect(news).toEqual([['notice 1'], ['notice 1'], [], []]);
      },
    ),
    scenario(
      'leaving: a tip to those who stay, a notice to who left',
      { rules: ['TIP-C.9'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice, bob, carol } = people;
        const groupID = await groupOf(alice, ['bob', 'carol']);
        await world.settled(alice, bob, carol);
        const news = [alice, bob, carol].map(recordNews);
        await carol.quitGroup(groupID);
        await world.settled(alice, bob, carol);
        expect(news.map(messagesOf)).toEqual([['tip 2'], ['tip 2'], ['notice 8']]);
        expect(news[2]).toContain('list');
      },
    ),
    scenario(
      'dismissing: a notice to all members, no tip',
      { rules: ['TIP-C.19'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice, bob, carol } = people;
        const groupID = await groupOf(alice, ['bob', 'carol']);
        await world.settled(alice, bob, carol);
        const news = [alice, bob, carol].map(recordNews);
        await alice.dismissGroup(groupID);
        await world.settled(alice, bob, carol);
        expect(news.map(messagesOf)).toEqual([['notice 5'], ['notice 5'], ['notice 5']]);
        expect(news.map((told) => told.includes('list'))).toEqual([true, true, true]);
      },
    ),
  ],
};
