import { type ChatSDK, EVENT, TYPES } from '@parlor/sdk';
import { recordNotices, recordTips } from '../actors/group-news.js';
import { record } from '../actors/records.js';
import { say } from '../actors/small-talk.js';
import {
  openCommunity,
  openTopic,
  recordTopics,
  TOPIC_METHODS,
  topicOf,
} from '../actors/topics.js';
import { type Suite, scenario } from '../scenario.js';
import type { World } from '../world.js';

/** A community of Alice's, of which Bob is an admin and Carol an ordinary member; all know its one topic. */
async function teaRoom(world: World, people: Record<'alice' | 'bob' | 'carol', ChatSDK>) {
  const { alice, bob, carol } = people;
  const memberList = [{ userID: 'bob', role: 'Admin' as const }, { userID: 'carol' }];
  const groupID = await openCommunity(alice, [], { memberList });
  const topicID = await openTopic(alice, groupID, { introduction: 'of leaves' });
  await world.settled(alice, bob, carol);
  for (const chat of [alice, bob, carol]) await chat.getTopicList({ groupID });
  return { groupID, topicID };
}

/** What a topic is can be changed. */
export const CHANGING_TOPICS_SUITE: Suite = {
  noun: 'topics',
  about: 'changing topics',
  scenarios: [
    scenario(
      'changes what is given, and leaves the rest',
      { rules: ['TOP-3.19'], needs: TOPIC_METHODS },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob', 'carol']);
        const { alice, bob, carol } = people;
        const groupID = await openCommunity(alice, ['bob', 'carol']);
        const topicID = await openTopic(alice, groupID, { introduction: 'of leaves', avatar: 'a' });
        await alice.updateTopicProfile({ groupID, topicID, topicName: 'Green', avatar: '' });
        const changed = { topicName: 'Green', avatar: '', introduction: 'of leaves' };
        expect(await topicOf(bob, groupID, topicID)).toMatchObject(changed);
        const rest = { avatar: 'b', introduction: '', notification: 'c', customData: 'd' };
        await alice.updateTopicProfile({ groupID, topicID, ...rest, muteAllMembers: true });
        expect(await topicOf(carol, groupID, topicID)).toMatchObject({
          topicName: 'Green',
          muteAllMembers: true,
          ...rest,
        });
      },
    ),
    scenario(
      'resolves with the topic that is in memory',
      { rules: ['TOP-3.20'], needs: TOPIC_METHODS },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        const { alice } = people;
        const groupID = await openCommunity(alice);
        const topicID = await openTopic(alice, groupID);
        const known = await topicOf(alice, groupID, topicID);
        const { topic } = (await alice.updateTopicProfile({ groupID, topicID, customData: 'x' }))
          .data;
        expect(topic === known).toBe(true);
        expect(topic).toMatchObject({ topicID, topicName: 'Tea', customData: 'x' });
      },
    ),
    scenario(
      'is told by a tip in the topic, and of the topic',
      { rules: ['TOP-3.22', 'TOP-3.23', 'TOP-4.3', 'TIP-C.25'], needs: TOPIC_METHODS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { groupID, topicID } = await teaRoom(world, people);
        const others = [people.alice, people.carol];
        const tips = others.map(recordTips);
        const notices = [...others, people.bob].map(recordNotices);
        const told = others.map(recordTopics);
        const events = others.map((chat) => record(chat, EVENT.TOPIC_UPDATED));
        await people.bob.updateTopicProfile({ groupID, topicID, topicName: 'Green' });
        await world.settled(...others, people.bob);
        expect(notices).toEqual([[], [], []]);
        for (const [place, chat] of others.entries()) {
          expect(tips[place]).toMatchObject([
            {
              conversationID: `GROUP${topicID}`,
              to: topicID,
              from: 'bob',
              payload: {
                operationType: 8,
                operatorID: 'bob',
                newTopicInfo: { topicName: 'Green' },
              },
            },
          ]);
          const [tip] = tips[place] ?? [];
          expect(tip?.payload).not.toMatchObject({ newTopicInfo: { introduction: 'of leaves' } });
          expect(told[place]?.[0]).toMatchObject({
            groupID,
            topic: { topicID, topicName: 'Green', introduction: 'of leaves' },
          });
          const live = await topicOf(chat, groupID, topicID);
          expect(events[place]?.every(({ topic }) => topic === live)).toBe(true);
        }
      },
    ),
    scenario(
      'can take the word from ordinary members, in one topic, and give it back',
      { rules: ['TOP-3.24', 'TOP-3.25', 'TOP-3.26'], needs: TOPIC_METHODS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice, bob, carol } = people;
        const { groupID, topicID } = await teaRoom(world, people);
        const other = await openTopic(alice, groupID, { topicName: 'Milk' });
        const mute = async (muteAllMembers: boolean) => {
          await bob.updateTopicProfile({ groupID, topicID, muteAllMembers });
          await world.settled(alice, bob, carol);
          const known = await Promise.all(
            [alice, bob, carol].map((chat) => topicOf(chat, groupID, topicID)),
          );
          return known.map((topic) => topic.muteAllMembers);
        };
        expect(await mute(true)).toEqual([true, true, true]);
        const refused = say(carol, topicID, 'hello', TYPES.CONV_GROUP);
        await expect(refused).rejects.toMatchObject({ code: 10017 });
        await say(carol, other, 'hello', TYPES.CONV_GROUP);
        for (const chat of [alice, bob]) await say(chat, topicID, 'silence', TYPES.CONV_GROUP);
        expect(await mute(false)).toEqual([false, false, false]);
        await say(carol, topicID, 'thanks', TYPES.CONV_GROUP);
      },
    ),
  ],
};
