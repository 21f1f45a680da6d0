import { EVENT, TYPES } from '@parlor/sdk';
import { refusedWith } from '../actors/friends.js';
import { recordTexts } from '../actors/groups.js';
import { record } from '../actors/records.js';
import {
  hearTopics,
  mentionIn,
  openTalk,
  sayAllIn,
  sayIn,
  TALKING,
  topicOf,
} from '../actors/topic-talk.js';
import { enter } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';

const NEEDS = [...TALKING, 'setMessageRemindType'] as const;

/** How long what is said is gathered, in milliseconds. */
const INTERVAL = 10_000;

const EXCEPT_MENTIONS = TYPES.NOT_RECEIVE_MSG_EXCEPT_AT;

/** How messages of topics are announced. */
export const ANNOUNCING_TOPICS_SUITE: Suite = {
  noun: 'topics',
  about: 'how messages of topics are announced',
  scenarios: [
    scenario(
      'is chosen for a topic, which is the answer; it is told only when nothing changes',
      { rules: ['RMD-2.15', 'RMD-2.19', 'TOP-4.8', 'TOP-1.18'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const { groupID, tea } = await openTalk(world, alice, bob);
        const topic = await topicOf(bob, tea);
        expect(topic.selfInfo.messageRemindType).toBe('');
        const told = record(bob, EVENT.TOPIC_UPDATED);
        const lists = record(bob, EVENT.CONVERSATION_LIST_UPDATED);
        const choice = { groupID: tea, messageRemindType: TYPES.MSG_REMIND_DISCARD };
        const { data } = await bob.setMessageRemindType(choice);
        expect('topic' in data && data.topic === topic).toBe(true);
        expect(topic.selfInfo.messageRemindType).toBe('Discard');
        expect(told).toEqual([]);
        await bob.setMessageRemindType(choice);
        expect(told.map((one) => [one.groupID, one.topic === topic])).toEqual([[groupID, true]]);
        expect(lists).toEqual([]);
        const heard = recordTexts(bob);
        await sayIn(alice, tea, 'tea');
        await world.settled(bob);
        expect(heard()).toEqual([]);
        await bob.logout();
        const fresh = await enter(world, 'bob');
        await fresh.getTopicList({ groupID });
        expect((await topicOf(fresh, tea)).selfInfo.messageRemindType).toBe('Discard');
        expect((await topicOf(fresh, tea)).unreadCount).toBe(1);
      },
    ),
    scenario(
      'is in the topic on my other instances, too, and told nobody else',
      {
        rules: ['RMD-2.22', 'CNV-3.13', 'TOP-4.8', 'TIP-C.27', 'NTC-B.3.34'],
        needs: [...NEEDS, 'instances'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob'], { instances: 2 });
        const { alice, bob } = people;
        const { groupID, tea } = await openTalk(world, alice, bob);
        const other = await enter(world, 'bob');
        await other.getTopicList({ groupID });
        const topic = await topicOf(other, tea);
        const told = hearTopics(other);
        const heard = [other, alice].map((chat) => record(chat, EVENT.MESSAGE_RECEIVED));
        const choice = { groupID: tea, messageRemindType: TYPES.MSG_REMIND_ACPT_NOT_NOTE };
        await bob.setMessageRemindType(choice);
        await world.settled(alice, other);
        expect(topic.selfInfo.messageRemindType).toBe('AcceptNotNotify');
        expect(told).toEqual([]);
        await bob.setMessageRemindType(choice);
        await world.settled(alice, other);
        expect(told.map(({ topicID }) => topicID)).toEqual([tea]);
        expect(heard).toEqual([[], []]);
      },
    ),
    scenario(
      'can be mentions only: of all else the topic tells every ten seconds how much and what last',
      {
        rules: ['RMD-2.10', 'RMD-2.11', 'TOP-1.20', 'TOP-1.21'],
        needs: [...NEEDS, 'clock'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const { tea } = await openTalk(world, alice, bob);
        await bob.setMessageRemindType({ groupID: tea, messageRemindType: EXCEPT_MENTIONS });
        const heard = recordTexts(bob);
        const told = hearTopics(bob);
        await sayAllIn(alice, tea, ['one', 'two']);
        await world.settled(bob);
        expect([heard(), told]).toEqual([[], []]);
        await world.clock.advance(INTERVAL);
        await world.settled(bob);
        expect(heard()).toEqual([]);
        expect(told.map((topic) => [topic.unreadCount, topic.lastMessage.messageForShow])).toEqual([
          [2, 'two'],
        ]);
        await mentionIn(alice, tea, ['bob']);
        await world.settled(bob);
        expect(heard()).toEqual(['look']);
        expect(told.at(-1)).toMatchObject({ unreadCount: 3, groupAtInfoList: [{ topicID: tea }] });
        const { length } = told;
        await world.clock.advance(3 * INTERVAL);
        await world.settled(bob);
        expect(told).toHaveLength(length);
      },
    ),
    scenario(
      'is settled by the community, where that is discarded',
      { rules: ['RMD-2.20', 'TOP-1.19'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const { groupID, tea } = await openTalk(world, alice, bob);
        const accept = { groupID: tea, messageRemindType: TYPES.MSG_REMIND_ACPT_AND_NOTE };
        await bob.setMessageRemindType(accept);
        await bob.setMessageRemindType({ groupID, messageRemindType: TYPES.MSG_REMIND_DISCARD });
        const heard = recordTexts(bob);
        await sayIn(alice, tea, 'tea');
        await world.settled(bob);
        expect(heard()).toEqual([]);
        await bob.setMessageRemindType({
          groupID,
          messageRemindType: TYPES.MSG_REMIND_ACPT_AND_NOTE,
        });
        await sayIn(alice, tea, 'milk');
        await world.settled(bob);
        expect(heard()).toEqual(['milk']);
      },
    ),
    scenario(
      'can be mentions only in topics, and not in groups',
      { rules: ['RMD-2.10'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const { groupID } = await openTalk(world, alice, bob);
        const choice = { groupID, messageRemindType: EXCEPT_MENTIONS };
        expect(await refusedWith(bob.setMessageRemindType(choice))).toBe(10004);
      },
    ),
  ],
};
