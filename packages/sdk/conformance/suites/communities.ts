import { type ChatSDK, METHOD_NAMES, TYPES } from '@parlor/sdk';
import { comeBack } from '../actors/coming-and-going.js';
import { openGroup } from '../actors/group-kinds.js';
import { conversationOf, say, text, textsOf } from '../actors/small-talk.js';
import { isSettledNow } from '../actors/without-service.js';
import { type Suite, scenario } from '../scenario.js';

const TOPIC = '@TGS#_tea@TOPIC#_green';

/** The group conversations in somebody's list. */
async function groupConversationsOf(chat: ChatSDK): Promise<string[]> {
  const { conversationList } = (await chat.getConversationList()).data;
  return conversationList
    .map(({ conversationID }) => conversationID)
    .filter((conversationID) => conversationID.startsWith('GROUP'));
}

/** Communities, with topics and without. */
export const COMMUNITIES_SUITE: Suite = {
  noun: 'topics',
  about: 'communities',
  scenarios: [
    scenario(
      'a community may have up to 100 000 members',
      { rules: ['TOP-1.1'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        const groupID = await openGroup(people.alice, { type: TYPES.GRP_COMMUNITY });
        const { group } = (await people.alice.getGroupProfile({ groupID })).data;
        expect(group).toMatchObject({ type: 'Community', maxMemberCount: 100_000 });
      },
    ),
    scenario(
      'one without topics is a group like others: listed, with history and unread messages',
      { rules: ['TOP-1.7'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const memberList = [{ userID: 'bob' }];
        const groupID = await openGroup(alice, { type: TYPES.GRP_COMMUNITY, memberList });
        const conversationID = `GROUP${groupID}`;
        await world.settled(bob);
        await bob.setMessageRead({ conversationID });
        await say(alice, groupID, 'hello', TYPES.CONV_GROUP);
        await say(alice, groupID, 'anybody?', TYPES.CONV_GROUP);
        await world.settled(alice, bob);
        for (const chat of [alice, bob]) {
          const { groupList } = (await chat.getGroupList()).data;
          expect(groupList.map((group) => group.groupID)).toEqual([groupID]);
        }
        expect(await conversationOf(bob, conversationID)).toMatchObject({
          unreadCount: 2,
          subType: 'Community',
          lastMessage: { messageForShow: 'anybody?' },
        });
        const { messageList } = (await bob.getMessageList({ conversationID })).data;
        expect(textsOf(messageList).slice(-2)).toEqual(['hello', 'anybody?']);
      },
    ),
    scenario(
      'one with topics takes no messages itself, and the service is not asked',
      { rules: ['TOP-1.4', 'PRM-2.173'], needs: ['clock', 'network'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const groupID = await openGroup(people.alice, {
          type: TYPES.GRP_COMMUNITY,
          isSupportTopic: true,
          memberList: [{ userID: 'bob' }],
        });
        await world.settled(people.alice, people.bob);
        world.setNetwork('offline');
        for (const chat of [people.alice, people.bob]) {
          const message = text(chat, groupID, 'hello', TYPES.CONV_GROUP);
          const call = chat.sendMessage(message);
          expect(await isSettledNow(world, call)).toBe(true);
          await expect(call).rejects.toMatchObject({ code: 2115 });
        }
      },
    ),
    scenario(
      'one with topics has no conversation, and after a login it is not among the groups either',
      { rules: ['TOP-1.5', 'TOP-1.6'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice, bob, carol } = people;
        const groupID = await openGroup(alice, {
          type: TYPES.GRP_COMMUNITY,
          isSupportTopic: true,
          memberList: [{ userID: 'bob' }],
        });
        await carol.joinGroup({ groupID });
        await world.settled(alice, bob, carol);
        for (const before of [alice, bob, carol]) {
          expect(await groupConversationsOf(before)).toEqual([]);
          const chat = await comeBack(world, before);
          expect((await chat.getGroupList()).data.groupList).toEqual([]);
          expect(await groupConversationsOf(chat)).toEqual([]);
          const { group } = (await chat.getGroupProfile({ groupID })).data;
          expect(group).toMatchObject({ groupID, isSupportTopic: true, memberCount: 3 });
        }
      },
    ),
    scenario(
      'there are no topics with members of their own',
      { rules: ['TOP-1.11'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        const { alice } = people;
        const ofTopics = [...METHOD_NAMES, ...Object.keys(alice)].filter((name) =>
          /topic/i.test(name),
        );
        expect([...new Set(ofTopics)].toSorted()).toEqual([
          'createTopicInCommunity',
          'deleteTopicFromCommunity',
          'getTopicList',
          'updateTopicProfile',
        ]);
      },
    ),
    scenario(
      'a message to a topic is one to a group, in the topic’s conversation',
      { rules: ['TOP-1.12'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        const { alice } = people;
        for (const message of [
          text(alice, TOPIC, 'hello', TYPES.CONV_GROUP),
          alice.createCustomMessage({
            to: TOPIC,
            conversationType: TYPES.CONV_GROUP,
            payload: { data: 'hello', description: '', extension: '' },
          }),
        ]) {
          expect(message).toMatchObject({
            to: TOPIC,
            conversationType: 'GROUP',
            conversationID: `GROUP${TOPIC}`,
          });
        }
      },
    ),
    scenario(
      'an ID of one’s own for a community begins with @TGS#_',
      { rules: ['TOP-7.4'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        const make = (groupID: string) =>
          people.alice.createGroup({ name: 'Tea', type: TYPES.GRP_COMMUNITY, groupID });
        for (const groupID of ['tea', '@TGS#tea', 'x@TGS#_tea']) {
          await expect(make(groupID)).rejects.toMatchObject({ code: 2602 });
        }
        const { data } = await make('@TGS#_tea');
        expect(data.group.groupID).toBe('@TGS#_tea');
      },
    ),
  ],
};
