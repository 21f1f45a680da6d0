import { EVENT } from '@parlor/sdk';
import { record } from '../actors/records.js';
import { openCommunity, openTopic, TOPIC_METHODS, topicNamesOf } from '../actors/topics.js';
import { type Suite, scenario } from '../scenario.js';

/** Topics go away. */
export const DELETING_TOPICS_SUITE: Suite = {
  noun: 'topics',
  about: 'deleting topics',
  scenarios: [
    scenario(
      'says which are gone, and why others are not',
      { rules: ['TOP-3.15', 'ERB-9.15'], needs: TOPIC_METHODS },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        const { alice } = people;
        const groupID = await openCommunity(alice);
        const topicID = await openTopic(alice, groupID);
        const stays = await openTopic(alice, groupID, { topicName: 'Milk' });
        const none = `${groupID}@TOPIC#_none`;
        const { data } = await alice.deleteTopicFromCommunity({
          groupID,
          topicIDList: [topicID, none],
        });
        expect(data.successTopicList).toEqual([{ topicID }]);
        expect(data.failureTopicList).toMatchObject([{ topicID: none, code: 10010 }]);
        const [failure] = data.failureTopicList;
        expect(Object.keys(failure ?? {}).toSorted()).toEqual(['code', 'message', 'topicID']);
        expect(typeof failure?.message).toBe('string');
        const known = (await alice.getTopicList({ groupID })).data.successTopicList;
        expect(known.map((topic) => topic.topicID)).toEqual([stays]);
      },
    ),
    scenario(
      'deletes all topics where none is named',
      { rules: ['TOP-3.14'], needs: TOPIC_METHODS },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const { alice } = people;
        const groupID = await openCommunity(alice, ['bob']);
        for (const options of [{ groupID }, { groupID, topicIDList: [] }]) {
          const topicIDs = [await openTopic(alice, groupID), await openTopic(alice, groupID)];
          const { data } = await alice.deleteTopicFromCommunity(options);
          const deleted = data.successTopicList.map(({ topicID }) => topicID);
          expect(deleted.toSorted()).toEqual(topicIDs.toSorted());
          expect(await topicNamesOf(people.bob, groupID)).toEqual([]);
        }
      },
    ),
    scenario(
      'is told to all members, who forget them',
      { rules: ['TOP-3.16', 'NTC-B.2.9', 'NTC-B.3.31', 'TIP-C.24'], needs: TOPIC_METHODS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol', 'dave']);
        const { alice, bob, carol, dave } = people;
        const memberList = [{ userID: 'bob' }, { userID: 'carol', role: 'Admin' as const }];
        const groupID = await openCommunity(alice, [], { memberList });
        const green = await openTopic(alice, groupID, { topicName: 'Green' });
        const black = await openTopic(alice, groupID, { topicName: 'Black' });
        await openTopic(alice, groupID, { topicName: 'Milk' });
        await world.settled(alice, bob, carol);
        const members = [alice, bob, carol];
        for (const chat of members) await chat.getTopicList({ groupID });
        const told = [...members, dave].map((chat) => record(chat, EVENT.TOPIC_DELETED));
        const messages = record(bob, EVENT.MESSAGE_RECEIVED);
        const topicIDList = [green, black];
        await carol.deleteTopicFromCommunity({ groupID, topicIDList });
        await world.settled(...members, dave);
        for (const events of told.slice(0, 3)) {
          expect(events).toHaveLength(1);
          expect(events[0]?.groupID).toBe(groupID);
          expect(events[0]?.topicIDList.toSorted()).toEqual(topicIDList.toSorted());
        }
        expect([told[3], messages]).toEqual([[], []]);
        for (const chat of members) expect(await topicNamesOf(chat, groupID)).toEqual(['Milk']);
      },
    ),
  ],
};
