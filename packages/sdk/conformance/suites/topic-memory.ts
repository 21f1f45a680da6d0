import { groupConversationID, TYPES } from '@parlor/sdk';
import { refusedWith } from '../actors/friends.js';
import { messagesOf, pageOf } from '../actors/history.js';
import { text } from '../actors/small-talk.js';
import { openTalk, sayIn, TALKING } from '../actors/topic-talk.js';
import { type Suite, scenario } from '../scenario.js';

/** How many messages of a topic are kept in memory: with so many all are forgotten. */
const MOST_IN_MEMORY = 1_000;

/** What a client remembers of topics, and when it forgets. */
export const TOPIC_MEMORY_SUITE: Suite = {
  noun: 'topics',
  about: 'what is in memory of topics',
  scenarios: [
    scenario(
      'is forgotten when the history is asked for from outside of the community',
      { rules: ['HIS-12.34'], needs: TALKING },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const { tea } = await openTalk(world, alice);
        const message = text(bob, tea, 'let me in', TYPES.CONV_GROUP);
        expect(await refusedWith(bob.sendMessage(message))).toBe(10007);
        expect(bob.findMessage(message.ID)).toBe(message);
        const conversationID = groupConversationID(tea);
        expect(await refusedWith(bob.getMessageList({ conversationID }))).toBe(10007);
        expect(bob.findMessage(message.ID)).toBeNull();
      },
    ),
    scenario(
      'is forgotten when it has come to a thousand messages; these are asked for again',
      { rules: ['HIS-12.35'], needs: [...TALKING, 'clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const { alice } = people;
        const { tea } = await openTalk(world, alice);
        const words = Array.from({ length: MOST_IN_MEMORY }, (_, place) => `m${place}`);
        // In one breath: one after the other takes its time.
        const said = await Promise.all(words.map((one) => sayIn(alice, tea, one)));
        // The SDK looks every twenty seconds.
        await world.clock.advance(21_000);
        const [first] = said;
        const last = said.at(-1);
        expect([first, last].map((one) => alice.findMessage(one?.ID ?? ''))).toEqual([null, null]);
        const conversationID = groupConversationID(tea);
        const newest = await pageOf(alice, conversationID);
        const older = await pageOf(alice, conversationID, newest.nextReqMessageID);
        const numbers = messagesOf([newest, older]).map(({ sequence }) => sequence);
        expect(numbers).toEqual(said.slice(-2 * 21).map(({ sequence }) => sequence));
      },
    ),
    scenario(
      'is forgotten by who leaves the community',
      { rules: ['TOP-1.23'], needs: [...TALKING, 'quitGroup'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const { groupID, tea } = await openTalk(world, alice, bob);
        const { ID } = await sayIn(alice, tea, 'tea');
        await world.settled(bob);
        expect(bob.findMessage(ID)).toMatchObject({ to: tea });
        await bob.quitGroup(groupID);
        await world.settled(bob);
        expect(bob.findMessage(ID)).toBeNull();
        const conversationID = groupConversationID(tea);
        expect(await refusedWith(bob.clearHistoryMessage(conversationID))).toBe(2500);
      },
    ),
  ],
};
