import { EVENT } from '@parlor/sdk';
import { recordTexts } from '../actors/groups.js';
import {
  hearTopics,
  mentionIn,
  openTalk,
  readTopic,
  sayIn,
  TALKING,
  topicOf,
} from '../actors/topic-talk.js';
import { enter } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';

/** Mentions in topics. */
export const MENTIONS_IN_TOPICS_SUITE: Suite = {
  noun: 'topics',
  about: 'mentions in topics',
  scenarios: [
    scenario(
      'who is mentioned finds it in the topic, which is told besides the message',
      { rules: ['MSG-2.71', 'OBJ-6.2', 'TOP-2.2', 'TOP-4.7'], needs: TALKING },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const { groupID, tea } = await openTalk(world, alice, bob);
        const heard = recordTexts(bob);
        const told = hearTopics(bob);
        const message = await mentionIn(alice, tea, ['bob']);
        await sayIn(alice, tea, 'tea');
        await mentionIn(alice, tea, ['somebody else']);
        await world.settled(bob);
        expect(heard()).toEqual(['look', 'tea', 'look']);
        const info = {
          from: 'alice',
          groupID,
          topicID: tea,
          messageSequence: message.sequence,
          atTypeArray: [1],
          __random: message.random,
          __sequence: message.clientSequence,
        };
        const topic = await topicOf(bob, tea);
        expect(topic.groupAtInfoList).toEqual([info]);
        const first = told.findIndex(({ groupAtInfoList }) => groupAtInfoList.length > 0);
        expect(told[first]?.groupAtInfoList).toEqual([info]);
        expect((await topicOf(alice, tea)).groupAtInfoList).toEqual([]);
      },
    ),
    scenario(
      'they are there after a login, and gone when the topic is read',
      { rules: ['TOP-4.7', 'OBJ-6.2'], needs: TALKING },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice } = people;
        const { groupID, tea } = await openTalk(world, alice, people.bob);
        await people.bob.logout();
        const { sequence } = await mentionIn(alice, tea, ['bob']);
        const bob = await enter(world, 'bob');
        await bob.getTopicList({ groupID });
        const topic = await topicOf(bob, tea);
        expect(topic.groupAtInfoList).toMatchObject([
          { groupID, topicID: tea, messageSequence: sequence, atTypeArray: [1] },
        ]);
        const told = hearTopics(bob);
        await readTopic(bob, tea);
        await world.settled(bob);
        expect(topic.groupAtInfoList).toEqual([]);
        expect(told.at(-1)?.groupAtInfoList).toEqual([]);
        await bob.logout();
        const again = await enter(world, 'bob');
        const lists: unknown[] = [];
        again.on(EVENT.TOPIC_UPDATED, ({ data }) => void lists.push(data));
        await again.getTopicList({ groupID });
        expect((await topicOf(again, tea)).groupAtInfoList).toEqual([]);
        expect(lists).toEqual([]);
      },
    ),
  ],
};
