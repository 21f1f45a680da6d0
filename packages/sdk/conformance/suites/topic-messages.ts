import { EVENT, groupConversationID, TYPES } from '@parlor/sdk';
import { refusedWith } from '../actors/friends.js';
import { recordTexts } from '../actors/groups.js';
import { record } from '../actors/records.js';
import { text } from '../actors/small-talk.js';
import {
  hearTopics,
  mentionIn,
  openTalk,
  sayAllIn,
  sayIn,
  TALKING,
  topicOf,
} from '../actors/topic-talk.js';
import { type Suite, scenario } from '../scenario.js';

/** What is said in topics, and how topics show it. */
export const TOPIC_MESSAGES_SUITE: Suite = {
  noun: 'topics',
  about: 'what is said in topics',
  scenarios: [
    scenario(
      'is numbered by itself in each of them, from 1, and of the type GROUP',
      { rules: ['SES-6.16', 'OBJ-1.8'], needs: TALKING },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const { tea, milk } = await openTalk(world, alice, bob);
        const heard = record(bob, EVENT.MESSAGE_RECEIVED);
        const said = [
          ...(await sayAllIn(alice, tea, ['a', 'b'])),
          ...(await sayAllIn(alice, milk, ['c'])),
          ...(await sayAllIn(bob, tea, ['d'])),
        ];
        expect(said.map(({ sequence }) => sequence)).toEqual([1, 2, 1, 3]);
        await world.settled(bob);
        const conversationID = groupConversationID(tea);
        const named = { conversationID, conversationType: TYPES.CONV_GROUP, to: tea };
        expect(said[0]).toMatchObject({ ...named, flow: 'out', from: 'alice' });
        expect(heard.flat()[0]).toMatchObject({ ...named, flow: 'in', from: 'alice', sequence: 1 });
      },
    ),
    scenario(
      'shows in the topic of who hears it, with what is unread, before the message is told',
      {
        rules: ['TOP-4.1', 'TOP-4.4', 'TOP-5.1', 'CNV-4.4', 'CNV-4.7'],
        needs: TALKING,
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const { groupID, tea } = await openTalk(world, alice, bob);
        const topic = await topicOf(bob, tea);
        const told = record(bob, EVENT.TOPIC_UPDATED);
        const lists = record(bob, EVENT.CONVERSATION_LIST_UPDATED);
        const order: string[] = [];
        bob.on(EVENT.TOPIC_UPDATED, () => void order.push(`topic ${topic.unreadCount}`));
        bob.on(EVENT.MESSAGE_RECEIVED, () => void order.push('message'));
        const [, last] = await sayAllIn(alice, tea, ['tea?', 'now?']);
        await world.settled(bob);
        expect(order).toEqual(['topic 1', 'message', 'topic 2', 'message']);
        expect(told.map((data) => [data.groupID, data.topic === topic])).toEqual([
          [groupID, true],
          [groupID, true],
        ]);
        expect(topic).toMatchObject({
          unreadCount: 2,
          nextMessageSeq: 3,
          selfInfo: { readedSequence: 0 },
          lastMessage: {
            lastSequence: 2,
            lastTime: last?.time,
            fromAccount: 'alice',
            payload: { text: 'now?' },
            messageForShow: 'now?',
            isRevoked: false,
          },
        });
        expect(lists).toEqual([]);
      },
    ),
    scenario(
      'is told at once of the topic to who says it: all is read, and no list is told',
      { rules: ['MSG-2.22', 'MSG-2.25', 'TOP-4.5'], needs: TALKING },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const { tea } = await openTalk(world, alice, bob);
        await sayAllIn(alice, tea, ['one', 'two']);
        await world.settled(bob);
        const topic = await topicOf(bob, tea);
        expect(topic.unreadCount).toBe(2);
        const told = hearTopics(bob);
        const names: string[] = [];
        for (const name of [EVENT.CONVERSATION_LIST_UPDATED, EVENT.GROUP_LIST_UPDATED]) {
          bob.on(name, () => void names.push(name));
        }
        await sayIn(bob, tea, 'three');
        expect(told).toHaveLength(1);
        expect(told[0]).toMatchObject({
          topicID: tea,
          unreadCount: 0,
          nextMessageSeq: 4,
          selfInfo: { readedSequence: 3 },
          lastMessage: { lastSequence: 3, fromAccount: 'bob' },
        });
        await world.settled(bob);
        expect(names).toEqual([]);
      },
    ),
    scenario(
      'is told all the same where the topic was never asked for, which is not told of',
      { rules: ['TOP-4.2'], needs: TALKING },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice, bob, carol } = people;
        const { groupID, tea } = await openTalk(world, alice, bob);
        await alice.addGroupMember({ groupID, userIDList: ['carol'] });
        await world.settled(carol);
        const told = [bob, carol].map((chat) => record(chat, EVENT.TOPIC_UPDATED));
        const heard = recordTexts(carol);
        await sayIn(alice, tea, 'tea?');
        await world.settled(bob, carol);
        expect(heard()).toEqual(['tea?']);
        expect(told.map(({ length }) => length)).toEqual([1, 0]);
      },
    ),
    scenario(
      'is in no list of conversations and no total',
      { rules: ['CNV-1.10', 'OBJ-4.3', 'CNV-2.28', 'TOP-1.13'], needs: TALKING },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const { tea } = await openTalk(world, alice, bob);
        await sayIn(alice, tea, 'tea?');
        await sayIn(bob, tea, 'yes');
        await sayIn(alice, tea, 'now?');
        await world.settled(bob);
        const named = [groupConversationID(tea)];
        expect((await bob.getConversationList(named)).data.conversationList).toEqual([]);
        const { conversationList } = (await bob.getConversationList()).data;
        expect(conversationList.filter(({ type }) => type === TYPES.CONV_GROUP)).toEqual([]);
        expect(bob.getTotalUnreadMessageCount()).toBe(0);
      },
    ),
    scenario(
      'can be for who is online only, and need not count as unread',
      {
        rules: ['CNV-4.23', 'MSG-2.65', 'TOP-5.2', 'TOP-5.1'],
        needs: TALKING,
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const { tea } = await openTalk(world, alice, bob);
        const heard = recordTexts(bob);
        const words = (one: string) => text(alice, tea, one, TYPES.CONV_GROUP);
        await alice.sendMessage(words('psst'), { onlineUserOnly: true });
        await sayIn(alice, tea, 'tea?');
        const messageControlInfo = { excludedFromUnreadCount: true };
        await alice.sendMessage(words('by the way'), { messageControlInfo });
        await sayIn(alice, tea, 'now?');
        await world.settled(bob);
        expect(heard()).toEqual(['psst', 'tea?', 'by the way', 'now?']);
        const topic = await topicOf(bob, tea);
        expect(topic).toMatchObject({ unreadCount: 2, nextMessageSeq: 4 });
        expect(topic.selfInfo.excludedUnreadSequenceList).toEqual([2]);
      },
    ),
    scenario(
      'mentions everybody to nobody',
      { rules: ['CNV-4.13', 'MSG-1.22', 'TOP-1.15'], needs: TALKING },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const { tea } = await openTalk(world, alice, bob);
        const heard = recordTexts(bob);
        await mentionIn(alice, tea, [TYPES.MSG_AT_ALL]);
        await world.settled(bob);
        expect(heard()).toEqual(['look']);
        expect((await topicOf(bob, tea)).groupAtInfoList).toEqual([]);
      },
    ),
    scenario(
      'is for all: some receivers are refused, and nobody is asked who has read it',
      { rules: ['CNV-4.16', 'CNV-4.29', 'TOP-1.16'], needs: TALKING },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const { tea } = await openTalk(world, alice, bob);
        const to = { to: tea, conversationType: TYPES.CONV_GROUP, payload: { text: 'psst' } };
        const secret = alice.createTextMessage({ ...to, receiverList: ['bob'] });
        expect(await refusedWith(alice.sendMessage(secret))).toBe(10004);
        const wish = alice.createTextMessage({ ...to, needReadReceipt: true });
        const message = (await alice.sendMessage(wish)).data.message;
        await world.settled(bob);
        const lists = alice.getGroupMessageReadMemberList({ message, filter: 0 });
        expect(await refusedWith(lists)).toBe(10004);
      },
    ),
  ],
};
