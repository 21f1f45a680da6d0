import { type ChatSDK, type GroupMember, TYPES } from '@parlor/sdk';
import { openGroup, openRoom } from '../actors/group-kinds.js';
import { messagesOf, recordNews, recordNotices } from '../actors/group-news.js';
import { groupIDsOf } from '../actors/groups.js';
import { wordsIn } from '../actors/history.js';
import { conversationOf, groupOf, say, sayAll } from '../actors/small-talk.js';
import { type Suite, scenario } from '../scenario.js';

const SYSTEM = '@TIM#SYSTEM';

/** The one object that stands for somebody among the members of a group. */
async function ownMember(chat: ChatSDK, groupID: string): Promise<GroupMember> {
  const { memberList } = (await chat.getGroupMemberList({ groupID })).data;
  const me = memberList.find(({ userID }) => userID === chat.getLoginUser());
  if (!me) throw new Error('I am in it.');
  return me;
}

/** What somebody does to one other person in a group, and what that person is told of it. */
export const NOTICES_TO_MEMBERS_SUITE: Suite = {
  noun: 'system notices',
  about: 'notices of what others do to one in a group',
  scenarios: [
    scenario(
      'who is removed is told why; the group leaves their list, the conversation stays',
      { rules: ['NTC-B.2.4', 'NTC-B.3.7', 'NTC-B.3.8'], needs: ['deleteGroupMember'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice, bob, carol } = people;
        const groupID = await groupOf(alice, ['bob', 'carol']);
        await say(alice, groupID, 'hello', TYPES.CONV_GROUP);
        await world.settled(alice, bob, carol);
        const news = recordNews(bob);
        const notices = [alice, bob, carol].map(recordNotices);
        await alice.deleteGroupMember({ groupID, userIDList: ['bob'], reason: 'Spam' });
        await world.settled(alice, bob, carol);
        expect(notices.map(({ length }) => length)).toEqual([0, 1, 0]);
        expect(notices[1]?.[0]?.payload).toMatchObject({
          operationType: 4,
          operatorID: 'alice',
          handleMessage: 'Spam',
          groupProfile: { groupID, to: 'bob' },
        });
        expect(messagesOf(news)).toEqual(['notice 4']);
        expect(news).toContain('list');
        expect(await groupIDsOf(bob)).toEqual([]);
        expect(await conversationOf(bob, `GROUP${groupID}`)).toMatchObject({ unreadCount: 0 });
      },
    ),
    scenario(
      'who is made an admin, and is none any more, is told, and shows it among the members at once',
      {
        rules: [
          ...(['NTC-B.3.19', 'NTC-B.3.20', 'NTC-B.3.21', 'NTC-B.3.22'] as const),
          ...(['TIP-C.13', 'TIP-C.14'] as const),
        ],
        needs: ['setGroupMemberRole'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice, bob, carol } = people;
        const groupID = await groupOf(alice, ['bob', 'carol']);
        await world.settled(alice, bob, carol);
        const me = await ownMember(bob, groupID);
        const notices = [alice, bob, carol].map(recordNotices);
        const news = [alice, bob, carol].map(recordNews);
        const userID = 'bob';
        for (const [role, operationType] of [
          [TYPES.GRP_MBR_ROLE_ADMIN, 9],
          [TYPES.GRP_MBR_ROLE_MEMBER, 10],
        ] as const) {
          await alice.setGroupMemberRole({ groupID, userID, role });
          await world.settled(alice, bob, carol);
          expect(notices[1]?.at(-1)?.payload).toMatchObject({
            operationType,
            operatorID: 'alice',
            groupProfile: { groupID, to: 'bob' },
          });
          expect(me.role).toBe(role);
        }
        expect(notices.map(({ length }) => length)).toEqual([0, 2, 0]);
        expect(news.map((told) => messagesOf(told).toSorted())).toEqual([
          ['tip 4', 'tip 5'],
          ['notice 10', 'notice 9', 'tip 4', 'tip 5'],
          ['tip 4', 'tip 5'],
        ]);
      },
    ),
    scenario(
      'who is banned from a live room is told and is out of it; who may come back is told, and comes back by themselves',
      {
        rules: ['NTC-B.3.35', 'NTC-B.3.36', 'TIP-C.11', 'TIP-C.12'],
        needs: ['deleteGroupMember', 'group-operator'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const groupID = await openRoom(alice, bob);
        await say(alice, groupID, 'hello', TYPES.CONV_GROUP);
        await world.settled(alice, bob);
        const news = recordNews(bob);
        const heard = recordNews(alice);
        await alice.deleteGroupMember({ groupID, userIDList: ['bob'], duration: 3_600 });
        await world.settled(alice, bob);
        expect(messagesOf(news)).toEqual(['notice 21']);
        expect(await conversationOf(bob, `GROUP${groupID}`)).toBeUndefined();
        await expect(bob.joinGroup({ groupID })).rejects.toMatchObject({ code: 10007 });
        await world.liftBans(groupID, ['bob', 'alice']);
        await world.settled(alice, bob);
        expect(messagesOf(news)).toEqual(['notice 21', 'notice 22']);
        expect(messagesOf(heard)).toEqual(['tip 10', 'tip 11']);
        expect(await conversationOf(bob, `GROUP${groupID}`)).toBeUndefined();
        const { data } = await bob.joinGroup({ groupID });
        expect(data.status).toBe('JoinedSuccess');
      },
    ),
    scenario(
      'who is brought into a group has what was said there last, as if it came now',
      { rules: ['NTC-B.3.16'], needs: ['addGroupMember'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const groupID = await openGroup(alice, { type: TYPES.GRP_COMMUNITY });
        const texts = ['one', 'two', 'three'];
        await sayAll(alice, groupID, texts, TYPES.CONV_GROUP);
        await world.settled(alice, bob);
        const news = recordNews(bob);
        await alice.addGroupMember({ groupID, userIDList: ['bob'] });
        for (let round = 0; round < 4; round += 1) await world.settled(alice, bob);
        expect(messagesOf(news).filter((one) => one === 'message')).toHaveLength(texts.length);
        const conversation = await conversationOf(bob, `GROUP${groupID}`);
        expect(conversation?.lastMessage.lastTime).toBeGreaterThan(0);
        expect(await wordsIn(bob, `GROUP${groupID}`)).toEqual(expect.arrayContaining(texts));
      },
    ),
    scenario(
      'an app that does not want that has nothing fetched by itself',
      { rules: ['XAP-3.10'], needs: ['addGroupMember'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        bob.callExperimentalAPI('disableMessagePullOnInvite');
        const groupID = await openGroup(alice, { type: TYPES.GRP_COMMUNITY });
        await sayAll(alice, groupID, ['one', 'two', 'three'], TYPES.CONV_GROUP);
        await world.settled(alice, bob);
        const news = recordNews(bob);
        await alice.addGroupMember({ groupID, userIDList: ['bob'] });
        for (let round = 0; round < 4; round += 1) await world.settled(alice, bob);
        expect(messagesOf(news)).toContain('notice 7');
        expect(messagesOf(news)).not.toContain('message');
      },
    ),
    scenario(
      'what the app’s server says goes to all members, or to those whom it names, and changes nothing',
      {
        rules: ['NTC-B.1.7', 'NTC-B.2.5', 'NTC-B.3.38'],
        needs: ['group-operator'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol', 'dave']);
        const everybody = Object.values(people);
        const groupID = await groupOf(people.alice, ['bob', 'carol']);
        await world.settled(...everybody);
        const news = everybody.map(recordNews);
        const notices = recordNotices(people.bob);
        await world.notifyGroup(groupID, 'Tea is ready');
        await world.settled(...everybody);
        expect(news).toEqual([['notice 255'], ['notice 255'], ['notice 255'], []]);
        expect(notices[0]?.payload).toMatchObject({
          userDefinedField: 'Tea is ready',
          groupProfile: { groupID, to: 'bob' },
        });
        await world.notifyGroup(groupID, 'For two', ['alice', 'carol', 'dave']);
        await world.settled(...everybody);
        expect(news.map(({ length }) => length)).toEqual([2, 1, 2, 0]);
      },
    ),
    scenario(
      'that the service has taken a group back is told every member, and the group is gone',
      { rules: ['NTC-B.1.7', 'NTC-B.3.23'], needs: ['group-operator'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice, bob, carol } = people;
        const groupID = await groupOf(alice, ['bob']);
        await world.settled(alice, bob);
        const notices = [alice, bob, carol].map(recordNotices);
        await world.takeBackGroup(groupID);
        await world.settled(alice, bob, carol);
        expect(notices.map(({ length }) => length)).toEqual([1, 1, 0]);
        expect(notices[1]?.[0]?.payload).toMatchObject({
          operationType: 11,
          groupProfile: { groupID, to: 'bob' },
        });
        expect(await conversationOf(bob, SYSTEM)).toMatchObject({ unreadCount: 2 });
        await expect(carol.joinGroup({ groupID })).rejects.toMatchObject({ code: 10010 });
        // Its ID is free.
        await openGroup(carol, { type: TYPES.GRP_PUBLIC, groupID: 'tea' });
        await world.takeBackGroup('tea');
        await openGroup(bob, { type: TYPES.GRP_PUBLIC, groupID: 'tea' });
      },
    ),
  ],
};
