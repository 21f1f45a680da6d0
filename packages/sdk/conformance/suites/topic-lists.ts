import { TYPES } from '@parlor/sdk';
import { cutLine } from '../actors/broken-line.js';
import { say } from '../actors/small-talk.js';
import {
  isKnownOffline,
  openCommunity,
  openTopic,
  recordTopics,
  TOPIC_METHODS,
  topicNamesOf,
  topicOf,
  topicsOf,
} from '../actors/topics.js';
import { type Suite, scenario } from '../scenario.js';
import { codeOf } from '../traits/call-method.js';

const OFFLINE = [...TOPIC_METHODS, 'clock', 'network'] as const;

/** Asking for topics. */
export const TOPIC_LISTS_SUITE: Suite = {
  noun: 'topics',
  about: 'asking for topics',
  scenarios: [
    scenario(
      'gives all topics where none is named',
      { rules: ['TOP-3.30'], needs: TOPIC_METHODS },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob', 'carol']);
        const groupID = await openCommunity(people.alice, ['bob', 'carol']);
        for (const topicName of ['Green', 'Black', 'Milk']) {
          await openTopic(people.alice, groupID, { topicName });
        }
        expect(await topicNamesOf(people.bob, groupID)).toEqual(['Black', 'Green', 'Milk']);
        expect(await topicsOf(people.carol, groupID, [])).toHaveLength(3);
      },
    ),
    scenario(
      'gives those that are named, and says of which there are none',
      { rules: ['TOP-3.29', 'TOP-3.33', 'ERB-9.15'], needs: TOPIC_METHODS },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const groupID = await openCommunity(people.alice, ['bob']);
        const topicID = await openTopic(people.alice, groupID);
        await openTopic(people.alice, groupID);
        const none = `${groupID}@TOPIC#_none`;
        const { data } = await people.bob.getTopicList({ groupID, topicIDList: [none, topicID] });
        expect(data.successTopicList).toMatchObject([{ topicID, topicName: 'Tea' }]);
        expect(data.failureTopicList).toMatchObject([{ topicID: none, code: 10010 }]);
        expect(Object.keys(data.failureTopicList[0] ?? {}).toSorted()).toEqual([
          'code',
          'message',
          'topicID',
        ]);
        const again = await people.bob.getTopicList({ groupID, topicIDList: [topicID] });
        expect(again.data.successTopicList[0] === data.successTopicList[0]).toBe(true);
        expect(again.data.failureTopicList).toEqual([]);
      },
    ),
    scenario(
      'is answered from memory for 300 seconds after all were fetched',
      { rules: ['TOP-3.31', 'TOP-8.4'], needs: OFFLINE },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice, bob, carol } = people;
        const groupID = await openCommunity(alice, ['bob', 'carol']);
        const green = await openTopic(alice, groupID, { topicName: 'Green' });
        await openTopic(alice, groupID, { topicName: 'Black' });
        await world.settled(bob, carol);
        await bob.getTopicList({ groupID });
        await world.clock.advance(10_000);
        await carol.getTopicList({ groupID });
        await world.clock.advance(288_000);
        await cutLine(world, world);
        expect(await isKnownOffline(world, carol, groupID)).toBe(true);
        expect(await topicNamesOf(carol, groupID)).toEqual(['Black', 'Green']);
        expect(await topicsOf(carol, groupID, [green])).toMatchObject([{ topicName: 'Green' }]);
        expect(await isKnownOffline(world, bob, groupID)).toBe(false);
        expect(await isKnownOffline(world, bob, groupID, [green])).toBe(false);
      },
    ),
    scenario(
      'is answered from memory after some were fetched only if it names none but those',
      { rules: ['TOP-3.32'], needs: OFFLINE },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const groupID = await openCommunity(alice, ['bob']);
        const green = await openTopic(alice, groupID, { topicName: 'Green' });
        const black = await openTopic(alice, groupID, { topicName: 'Black' });
        const milk = await openTopic(alice, groupID, { topicName: 'Milk' });
        await world.settled(bob);
        await topicsOf(bob, groupID, [green, milk]);
        await cutLine(world, world);
        expect(await isKnownOffline(world, bob, groupID, [green])).toBe(true);
        expect(await isKnownOffline(world, bob, groupID, [milk, green])).toBe(true);
        expect(await isKnownOffline(world, bob, groupID, [green, black])).toBe(false);
        expect(await isKnownOffline(world, bob, groupID)).toBe(false);
      },
    ),
    scenario(
      'is refused with 2996 at the eleventh time within a second that the service would be asked',
      { rules: ['TOP-3.34', 'ERB-3.4', 'ERB-9.15'], needs: [...TOPIC_METHODS, 'clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const { alice } = people;
        const groupID = await openCommunity(alice);
        const topicID = await openTopic(alice, groupID);
        await world.clock.advance(1_001);
        await topicOf(alice, groupID, topicID);
        const ask = async (name: string) => {
          try {
            await alice.getTopicList({ groupID, topicIDList: [name] });
            return undefined;
          } catch (error) {
            return codeOf(error);
          }
        };
        const none = `${groupID}@TOPIC#_none`;
        const codes: unknown[] = [];
        for (let call = 2; call <= 11; call += 1) codes.push(await ask(none));
        expect(codes).toEqual([...Array(9).fill(undefined), 2996]);
        // What memory knows asks nobody.
        expect(await ask(topicID)).toBe(undefined);
        await world.clock.advance(1_001);
        expect(await ask(none)).toBe(undefined);
      },
    ),
    scenario(
      'is what keeps topics up to date: of others nothing is told',
      { rules: ['TOP-3.35'], needs: TOPIC_METHODS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const groupID = await openCommunity(alice, ['bob']);
        const green = await openTopic(alice, groupID, { topicName: 'Green' });
        const black = await openTopic(alice, groupID, { topicName: 'Black' });
        await world.settled(bob);
        await topicsOf(bob, groupID, [green]);
        const told = recordTopics(bob);
        const events = recordTopics(alice);
        for (const topicID of [black, green]) {
          await alice.updateTopicProfile({ groupID, topicID, customData: 'x' });
          await say(alice, topicID, 'hello', TYPES.CONV_GROUP);
        }
        await world.settled(alice, bob);
        const named = (records: typeof told) => new Set(records.map(({ topic }) => topic.topicID));
        expect(named(told)).toEqual(new Set([green]));
        expect(named(events)).toEqual(new Set([green, black]));
      },
    ),
  ],
};
