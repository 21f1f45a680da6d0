import { EVENT } from '@parlor/sdk';
import { record } from '../actors/records.js';
import {
  openCommunity,
  openTopic,
  recordTopics,
  TOPIC_METHODS,
  topicNamesOf,
  topicOf,
} from '../actors/topics.js';
import { isSettledNow } from '../actors/without-service.js';
import { type Suite, scenario } from '../scenario.js';

/** Topics come into being. */
export const CREATING_TOPICS_SUITE: Suite = {
  noun: 'topics',
  about: 'creating topics',
  scenarios: [
    scenario(
      'a topic has the ID that it was given, or one of the service; both begin with the community’s',
      { rules: ['TOP-3.5', 'TOP-1.8', 'TOP-1.24'], needs: TOPIC_METHODS },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        const groupID = await openCommunity(people.alice);
        const topicID = `${groupID}@TOPIC#_green`;
        expect(await openTopic(people.alice, groupID, { topicID })).toBe(topicID);
        const made = await openTopic(people.alice, groupID);
        expect(made.startsWith(`${groupID}@TOPIC#_@TOPIC#`)).toBe(true);
        expect(made === (await openTopic(people.alice, groupID))).toBe(false);
        const { topicName } = await topicOf(people.alice, groupID, made);
        expect(topicName).toBe('Tea');
      },
    ),
    scenario(
      'an ID that is no topic’s is refused with 3021, and the service is not asked',
      { rules: ['TOP-1.9', 'ERB-9.15'], needs: [...TOPIC_METHODS, 'clock', 'network'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const groupID = await openCommunity(people.alice);
        world.setNetwork('offline');
        for (const topicID of [
          'green',
          `${groupID}green`,
          'x@TOPIC#_green',
          `@TGS#1@TOPIC#_a`,
          '',
        ]) {
          const call = openTopic(people.alice, groupID, { topicID });
          expect(await isSettledNow(world, call)).toBe(true);
          await expect(call).rejects.toMatchObject({ code: 3021 });
        }
      },
    ),
    scenario(
      'an ID in use is refused with 10021, until it is free again',
      { rules: ['TOP-3.9'], needs: TOPIC_METHODS },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const memberList = [{ userID: 'bob', role: 'Admin' as const }];
        const groupID = await openCommunity(people.alice, [], { memberList });
        const topicID = `${groupID}@TOPIC#_green`;
        await openTopic(people.alice, groupID, { topicID });
        for (const chat of [people.alice, people.bob]) {
          const call = openTopic(chat, groupID, { topicID });
          await expect(call).rejects.toMatchObject({ code: 10021 });
        }
        await people.alice.deleteTopicFromCommunity({ groupID, topicIDList: [topicID] });
        expect(await openTopic(people.bob, groupID, { topicID })).toBe(topicID);
      },
    ),
    scenario(
      'a topic says what it was given, and nothing where it was given nothing',
      { rules: ['TOP-3.36'], needs: TOPIC_METHODS },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const groupID = await openCommunity(people.alice, ['bob']);
        const texts = {
          topicName: 'Green',
          avatar: 'https://tea.example/green.png',
          introduction: 'of leaves',
          notification: 'no sugar',
          customData: '{"hot":true}',
        };
        const full = await openTopic(people.alice, groupID, texts);
        const bare = await openTopic(people.alice, groupID, { topicName: 'Black' });
        expect(await topicOf(people.bob, groupID, full)).toMatchObject({
          ...texts,
          unreadCount: 0,
        });
        expect(await topicOf(people.bob, groupID, bare)).toMatchObject({
          topicName: 'Black',
          avatar: '',
          introduction: '',
          notification: '',
          customData: '',
          muteAllMembers: false,
        });
      },
    ),
    scenario(
      'who has made it knows it without fetching it, with nothing unread',
      { rules: ['TOP-3.10'], needs: TOPIC_METHODS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const memberList = [{ userID: 'bob', role: 'Admin' as const }, { userID: 'carol' }];
        const groupID = await openCommunity(people.alice, [], { memberList });
        await world.settled(people.bob, people.carol);
        const told = [people.alice, people.carol].map(recordTopics);
        const topicID = await openTopic(people.alice, groupID, { introduction: 'of leaves' });
        await people.bob.updateTopicProfile({ groupID, topicID, topicName: 'Green' });
        await world.settled(people.alice, people.carol);
        expect(told[0]?.[0]).toMatchObject({
          groupID,
          topic: { topicID, topicName: 'Green', introduction: 'of leaves', unreadCount: 0 },
        });
        expect(told[1]).toEqual([]);
      },
    ),
    scenario(
      'all members who are there are told, and nobody else',
      { rules: ['TOP-3.11', 'NTC-B.3.30', 'TIP-C.23'], needs: TOPIC_METHODS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice, bob, carol } = people;
        const groupID = await openCommunity(alice, ['bob']);
        await world.settled(bob);
        const told = [alice, bob, carol].map((chat) => record(chat, EVENT.TOPIC_CREATED));
        const messages = record(bob, EVENT.MESSAGE_RECEIVED);
        const topicID = await openTopic(alice, groupID);
        await world.settled(alice, bob, carol);
        expect(told).toEqual([[{ groupID, topicID }], [{ groupID, topicID }], []]);
        expect(messages).toEqual([]);
      },
    ),
    scenario(
      'after TOPIC_CREATED the next question goes to the service',
      { rules: ['TOP-3.12', 'TOP-8.4'], needs: TOPIC_METHODS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const groupID = await openCommunity(people.alice, ['bob']);
        await openTopic(people.alice, groupID, { topicName: 'Green' });
        expect(await topicNamesOf(people.bob, groupID)).toEqual(['Green']);
        await openTopic(people.alice, groupID, { topicName: 'Black' });
        await world.settled(people.bob);
        expect(await topicNamesOf(people.bob, groupID)).toEqual(['Black', 'Green']);
      },
    ),
  ],
};
