import { TYPES } from '@parlor/sdk';
import { cutLine, restoreLine } from '../actors/broken-line.js';
import { heardBy } from '../actors/reactions.js';
import { say } from '../actors/small-talk.js';
import {
  isKnownOffline,
  openCommunity,
  openTopic,
  TOPIC_METHODS,
  topicNamesOf,
  topicOf,
} from '../actors/topics.js';
import { enter } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';

const OFFLINE = [...TOPIC_METHODS, 'clock', 'network'] as const;

/** What becomes of topics when one is not in the community any more, and when the line was cut. */
export const FORGETTING_TOPICS_SUITE: Suite = {
  noun: 'topics',
  about: 'forgetting topics',
  scenarios: [
    scenario(
      'with a dismissed community they are gone, and forgotten by everybody',
      { rules: ['TOP-1.22', 'GCR-4.34'], needs: OFFLINE },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const groupID = await openCommunity(alice, ['bob'], { groupID: '@TGS#_tea' });
        const topicID = await openTopic(alice, groupID, { topicID: `${groupID}@TOPIC#_green` });
        await world.settled(bob);
        for (const chat of [alice, bob]) await chat.getTopicList({ groupID });
        const said = await say(alice, topicID, 'hello', TYPES.CONV_GROUP);
        await heardBy(world, bob, said);
        await alice.dismissGroup(groupID);
        await world.settled(alice, bob);
        for (const chat of [alice, bob]) {
          expect(chat.findMessage(said.ID)).toBe(null);
          await expect(topicOf(chat, groupID, topicID)).rejects.toMatchObject({ code: 10010 });
        }
        // Of the old community nothing is found in a new one.
        await openCommunity(bob, ['alice'], { groupID });
        expect(await topicNamesOf(alice, groupID)).toEqual([]);
        await openTopic(bob, groupID, { topicID });
        const anew = await topicOf(alice, groupID, topicID);
        expect(anew).toMatchObject({ nextMessageSeq: 1, unreadCount: 0 });
      },
    ),
    scenario(
      'who leaves the community, or is put out, forgets them and what was said in them',
      { rules: ['TOP-1.23', 'GLF-4.41'], needs: [...OFFLINE, 'deleteGroupMember'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice, bob, carol } = people;
        const groupID = await openCommunity(alice, ['bob', 'carol']);
        const topicID = await openTopic(alice, groupID);
        await world.settled(bob, carol);
        for (const chat of [bob, carol]) await chat.getTopicList({ groupID });
        const said = await say(alice, topicID, 'hello', TYPES.CONV_GROUP);
        for (const chat of [bob, carol]) await heardBy(world, chat, said);
        await bob.quitGroup(groupID);
        await alice.deleteGroupMember({ groupID, userIDList: ['carol'] });
        await world.settled(bob, carol);
        for (const chat of [bob, carol]) {
          expect(chat.findMessage(said.ID)).toBe(null);
          await expect(topicOf(chat, groupID, topicID)).rejects.toMatchObject({ code: 10007 });
        }
        expect(await topicNamesOf(alice, groupID)).toEqual(['Tea']);
        await cutLine(world, world);
        for (const chat of [bob, carol]) {
          expect(await isKnownOffline(world, chat, groupID)).toBe(false);
        }
      },
    ),
    scenario(
      'after a break those in which something was said lately are fetched again, and nothing is believed',
      { rules: ['EVT-4.18', 'TOP-5.5'], needs: [...OFFLINE, 'pages'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const { alice } = people;
        const page = world.otherPage();
        const bob = await enter(world, 'bob', page);
        const groupID = await openCommunity(alice, ['bob']);
        const green = await openTopic(alice, groupID, { topicName: 'Green' });
        const black = await openTopic(alice, groupID, { topicName: 'Black' });
        await say(alice, green, 'hello', TYPES.CONV_GROUP);
        await world.settled(bob);
        const quiet = await topicOf(bob, groupID, black);
        const lively = await topicOf(bob, groupID, green);
        await cutLine(world, page);
        for (const topicID of [green, black]) {
          await alice.updateTopicProfile({ groupID, topicID, topicName: 'Tea' });
        }
        const last = await say(alice, green, 'anybody?', TYPES.CONV_GROUP);
        await restoreLine(world, page, bob);
        expect(lively).toMatchObject({ topicName: 'Tea', nextMessageSeq: last.sequence + 1 });
        expect(quiet.topicName).toBe('Black');
        expect(await topicNamesOf(bob, groupID)).toEqual(['Tea', 'Tea']);
        expect(quiet.topicName).toBe('Tea');
      },
    ),
  ],
};
