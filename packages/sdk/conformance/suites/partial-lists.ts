import { EVENT, TYPES } from '@parlor/sdk';
import { record, recordNames } from '../actors/records.js';
import { conversationOf, groupOf, say } from '../actors/small-talk.js';
import { type Suite, scenario } from '../scenario.js';

/** What an app is told that wants to hear of what has changed only. */
export const PARTIAL_LISTS_SUITE: Suite = {
  noun: 'conversations',
  about: 'lists of what has changed',
  scenarios: [
    scenario(
      'the event of the list has copies of the conversations that have changed, and no others',
      { rules: ['SES-1.21', 'FACT-28.1'], needs: ['partial-lists'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol'], { partialLists: true });
        const { alice, bob } = people;
        await say(alice, 'bob', 'hi');
        await say(alice, 'carol', 'hi');
        await world.settled(alice);
        const lists = record(alice, EVENT.CONVERSATION_LIST_UPDATED);
        await say(bob, 'alice', 'hello');
        await world.settled(alice);
        const ids = lists.flat().map(({ conversationID }) => conversationID);
        expect(new Set(ids)).toEqual(new Set(['C2Cbob']));
        const told = lists.at(-1)?.[0];
        const live = await conversationOf(alice, 'C2Cbob');
        expect(told).not.toBe(live);
        expect(told).toEqual(JSON.parse(JSON.stringify(live)));
        expect(Object.getPrototypeOf(told)).toBe(Object.prototype);
      },
    ),
    scenario(
      'what has not changed is not told',
      { rules: ['SES-1.21'], needs: ['partial-lists'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob'], { partialLists: true });
        const { alice } = people;
        await say(alice, 'bob', 'hi');
        await world.settled(alice);
        const names = recordNames(alice);
        const isPinned = false;
        await alice.pinConversation({ conversationID: TYPES.CONV_SYSTEM, isPinned });
        expect(names).toEqual([]);
        await alice.pinConversation({ conversationID: 'C2Cbob', isPinned: true });
        expect(names).toEqual(['CONVERSATION_LIST_UPDATED']);
      },
    ),
    scenario(
      'no list event is throttled',
      {
        rules: ['SES-1.22', 'EVT-5.4', 'FACT-28.1'],
        needs: ['partial-lists', 'throttling', 'clock'],
      },
      async ({ expect, open }) => {
        const choices = { partialLists: true, throttled: true };
        const { world, people } = await open(['alice', 'bob'], choices);
        const { alice, bob } = people;
        const groupID = await groupOf(alice, ['bob']);
        await say(alice, groupID, 'hi', TYPES.CONV_GROUP);
        await say(alice, 'bob', 'hi');
        await world.settled(bob);
        const before = bob.getTotalUnreadMessageCount();
        const lists = record(bob, EVENT.CONVERSATION_LIST_UPDATED);
        const groups = record(bob, EVENT.GROUP_LIST_UPDATED);
        const totals = record(bob, EVENT.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED);
        for (const words of ['one', 'two', 'three']) {
          await say(alice, groupID, words, TYPES.CONV_GROUP);
          await world.settled(bob);
        }
        expect(lists.map(([one]) => one?.lastMessage.messageForShow)).toEqual([
          'one',
          'two',
          'three',
        ]);
        expect(totals).toEqual([1, 2, 3].map((more) => before + more));
        expect(groups.length).toBeGreaterThanOrEqual(3);
      },
    ),
  ],
};
