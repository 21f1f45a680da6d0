import { EVENT, groupConversationID } from '@parlor/sdk';
import { refusedWith } from '../actors/friends.js';
import { pageOf } from '../actors/history.js';
import { record } from '../actors/records.js';
import {
  hearTopics,
  openTalk,
  readTopic,
  sayAllIn,
  sayIn,
  TALKING,
  topicOf,
} from '../actors/topic-talk.js';
import { enter } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';

/** Reading topics. */
export const READING_TOPICS_SUITE: Suite = {
  noun: 'topics',
  about: 'reading topics',
  scenarios: [
    scenario(
      'a topic that is read has nothing unread, and says so itself: no list is told',
      { rules: ['TOP-4.6', 'TOP-5.4', 'RDS-13.14'], needs: TALKING },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const { tea, milk } = await openTalk(world, alice, bob);
        await sayAllIn(alice, tea, ['one', 'two']);
        await sayIn(alice, milk, 'three');
        await world.settled(bob);
        const told = hearTopics(bob);
        const lists = record(bob, EVENT.CONVERSATION_LIST_UPDATED);
        await readTopic(bob, tea);
        expect(told).toHaveLength(1);
        expect(told[0]).toMatchObject({
          topicID: tea,
          unreadCount: 0,
          selfInfo: { readedSequence: 2 },
        });
        await readTopic(bob, tea);
        expect(told).toHaveLength(1);
        expect((await topicOf(bob, milk)).unreadCount).toBe(1);
        expect(lists).toEqual([]);
        const conversationID = groupConversationID(tea);
        const { messageList } = await pageOf(bob, conversationID);
        expect(messageList.map(({ isRead }) => isRead)).toEqual([true, true]);
      },
    ),
    scenario(
      'with nothing in memory, a topic is read up to where it goes',
      { rules: ['RDS-13.7'], needs: TALKING },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice } = people;
        const { groupID, tea } = await openTalk(world, alice, people.bob);
        await people.bob.logout();
        await sayAllIn(alice, tea, ['one', 'two', 'three']);
        const bob = await enter(world, 'bob');
        await bob.getTopicList({ groupID });
        const topic = await topicOf(bob, tea);
        expect(topic).toMatchObject({ unreadCount: 3, nextMessageSeq: 4 });
        await readTopic(bob, tea);
        expect(topic).toMatchObject({ unreadCount: 0, selfInfo: { readedSequence: 3 } });
        await bob.logout();
        const again = await enter(world, 'bob');
        await again.getTopicList({ groupID });
        expect((await topicOf(again, tea)).unreadCount).toBe(0);
      },
    ),
    scenario(
      'what is read on one instance is read on the other, which is told',
      { rules: ['TOP-4.6', 'TOP-8.1'], needs: [...TALKING, 'instances'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob'], { instances: 2 });
        const { alice, bob } = people;
        const { groupID, tea } = await openTalk(world, alice, bob);
        const other = await enter(world, 'bob');
        await other.getTopicList({ groupID });
        await sayAllIn(alice, tea, ['one', 'two']);
        await world.settled(bob, other);
        const told = hearTopics(other);
        await readTopic(bob, tea);
        await world.settled(other);
        expect(told.map(({ topicID, unreadCount }) => [topicID, unreadCount])).toEqual([[tea, 0]]);
        expect(told[0]?.selfInfo.readedSequence).toBe(2);
      },
    ),
    scenario(
      'the history of a topic cannot be cleared',
      { rules: ['CNV-2.58', 'CNV-4.27', 'TOP-1.25'], needs: TALKING },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const { groupID, tea } = await openTalk(world, alice, bob);
        const conversationID = groupConversationID(tea);
        const clear = () => refusedWith(bob.clearHistoryMessage(conversationID));
        expect(await clear()).toBe(2502);
        const { conversation } = (await bob.getConversationProfile(conversationID)).data;
        expect(conversation).toMatchObject({ conversationID, type: 'TOPIC', unreadCount: 0 });
        await bob.logout();
        const fresh = await enter(world, 'bob');
        const known = fresh.clearHistoryMessage(groupConversationID(`${groupID}@TOPIC#_none`));
        expect(await refusedWith(known)).toBe(2500);
      },
    ),
  ],
};
