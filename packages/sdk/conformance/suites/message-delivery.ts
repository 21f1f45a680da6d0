import { EVENT, TYPES } from '@parlor/sdk';
import { listenTo } from '../actors/ears.js';
import { record, recordNames } from '../actors/records.js';
import { conversationOf, groupOf, say, textsOf } from '../actors/small-talk.js';
import { enter } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';

/** Who is told of a message, of what, and in which order. */
export const MESSAGE_DELIVERY_SUITE: Suite = {
  noun: 'messages',
  about: 'a message that arrives',
  scenarios: [
    scenario(
      'the peer gets it as one that came in, unread, by the same ID',
      { rules: ['MSG-2.49'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const received = record(people.bob, EVENT.MESSAGE_RECEIVED);
        const { ID, time } = await say(people.alice, 'bob', 'hi');
        await world.settled(people.bob);
        expect(received.map(({ length }) => length)).toEqual([1]);
        const arrived = received[0]?.[0];
        expect(arrived).toMatchObject({
          ID,
          time,
          type: TYPES.MSG_TEXT,
          payload: { text: 'hi' },
          from: 'alice',
          to: 'bob',
          conversationID: 'C2Calice',
          flow: 'in',
          isRead: false,
          status: 'success',
        });
        expect(people.bob.findMessage(ID)).toBe(arrived);
      },
    ),
    scenario(
      'so do all other members of a group',
      { rules: ['MSG-2.49'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol', 'dave']);
        const groupID = await groupOf(people.alice, ['bob', 'carol']);
        await world.settled(people.bob, people.carol, people.dave);
        const outside = recordNames(people.dave);
        const inside = [people.bob, people.carol].map((chat) =>
          record(chat, EVENT.MESSAGE_RECEIVED),
        );
        const { ID } = await say(people.alice, groupID, 'hello', 'GROUP');
        await world.settled(people.bob, people.carol, people.dave);
        for (const received of inside) {
          expect(received.map(({ length }) => length)).toEqual([1]);
          expect(received[0]?.[0]).toMatchObject({
            ID,
            from: 'alice',
            to: groupID,
            conversationID: `GROUP${groupID}`,
            flow: 'in',
            isRead: false,
            status: 'success',
          });
        }
        expect(outside).toEqual([]);
      },
    ),
    scenario(
      'one to one: the list with one more unread message, the total, then the message',
      { rules: ['MSG-2.50'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        await say(people.alice, 'bob', 'first');
        await world.settled(people.bob);
        const order = recordNames(people.bob);
        const told = listenTo(people.bob, 'C2Calice');
        await say(people.alice, 'bob', 'second');
        await world.settled(people.bob);
        expect(order).toEqual([
          'CONVERSATION_LIST_UPDATED',
          'TOTAL_UNREAD_MESSAGE_COUNT_UPDATED',
          'MESSAGE_RECEIVED',
        ]);
        expect(told).toEqual(['list 2 “second”', 'total 2', 'received “second”']);
      },
    ),
    scenario(
      'in a group: groups, the list, the total, then the message',
      { rules: ['MSG-2.50'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const groupID = await groupOf(people.alice, ['bob']);
        await say(people.alice, groupID, 'first', 'GROUP');
        await world.settled(people.bob);
        const order = recordNames(people.bob);
        const told = listenTo(people.bob, `GROUP${groupID}`);
        const before = people.bob.getTotalUnreadMessageCount();
        const unread = (await conversationOf(people.bob, `GROUP${groupID}`))?.unreadCount ?? 0;
        await say(people.alice, groupID, 'second', 'GROUP');
        await world.settled(people.bob);
        expect(order).toEqual([
          'GROUP_LIST_UPDATED',
          'CONVERSATION_LIST_UPDATED',
          'TOTAL_UNREAD_MESSAGE_COUNT_UPDATED',
          'MESSAGE_RECEIVED',
        ]);
        expect(told).toEqual([
          `list ${unread + 1} “second”`,
          `total ${before + 1}`,
          'received “second”',
        ]);
      },
    ),
    scenario(
      'a total that has not changed is not told',
      { rules: ['MSG-2.50'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const type = TYPES.GRP_MEETING;
        const { data } = await people.alice.createGroup({
          name: 'Meeting',
          type,
          memberList: [{ userID: 'bob' }],
        });
        const { groupID } = data.group;
        await world.settled(people.bob);
        await say(people.alice, groupID, 'first', 'GROUP');
        await world.settled(people.bob);
        const order = recordNames(people.bob);
        await say(people.alice, groupID, 'second', 'GROUP');
        await world.settled(people.bob);
        expect(order).toEqual([
          'GROUP_LIST_UPDATED',
          'CONVERSATION_LIST_UPDATED',
          'MESSAGE_RECEIVED',
        ]);
      },
    ),
    scenario(
      'a list that is told once a second comes after the message',
      { rules: ['MSG-2.50'], needs: ['clock', 'throttling'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob'], { throttled: true });
        await say(people.alice, 'bob', 'first');
        await world.settled(people.bob);
        await world.clock.advance(5_000);
        await say(people.alice, 'bob', 'second');
        await world.settled(people.bob);
        const told = listenTo(people.bob, 'C2Calice');
        await say(people.alice, 'bob', 'third');
        await world.settled(people.bob);
        expect(told).toContain('received “third”');
        expect(told).not.toContain('list 3 “third”');
        await world.clock.advance(2_000);
        expect(told).toContain('list 3 “third”');
      },
    ),
    scenario(
      'my other instance gets it as one that went out, read and uncounted',
      { rules: ['MSG-2.47', 'MSG-2.48'], needs: ['instances'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob'], { instances: 2 });
        const phone = await enter(world, 'alice');
        await say(people.bob, 'alice', 'first');
        await world.settled(people.alice, phone);
        const order = recordNames(phone);
        const told = listenTo(phone, 'C2Cbob');
        const received = record(phone, EVENT.MESSAGE_RECEIVED);
        const { ID } = await say(people.alice, 'bob', 'second');
        await world.settled(phone);
        expect(order).toEqual(['CONVERSATION_LIST_UPDATED', 'MESSAGE_RECEIVED']);
        expect(told).toEqual(['list 1 “second”', 'received “second”']);
        expect(received[0]?.[0]).toMatchObject({
          ID,
          flow: 'out',
          isRead: true,
          from: 'alice',
          to: 'bob',
          conversationID: 'C2Cbob',
          status: 'success',
        });
        expect(phone.getTotalUnreadMessageCount()).toBe(1);
      },
    ),
    scenario(
      'in a group as well',
      { rules: ['MSG-2.47', 'MSG-2.48'], needs: ['instances'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice'], { instances: 2 });
        const phone = await enter(world, 'alice');
        const groupID = await groupOf(people.alice);
        await world.settled(people.alice, phone);
        const conversationID = `GROUP${groupID}`;
        const before = (await conversationOf(phone, conversationID))?.unreadCount ?? 0;
        const received = record(phone, EVENT.MESSAGE_RECEIVED);
        const { sequence } = await say(people.alice, groupID, 'hello', 'GROUP');
        await world.settled(phone);
        expect(received.flat()).toMatchObject([{ flow: 'out', isRead: true, sequence }]);
        expect(await conversationOf(phone, conversationID)).toMatchObject({
          unreadCount: before,
          lastMessage: { messageForShow: 'hello', lastSequence: sequence },
        });
      },
    ),
    scenario(
      'one to one messages are told in the order in which they come',
      { rules: ['MSG-2.55'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const received = record(people.bob, EVENT.MESSAGE_RECEIVED);
        const words = Array.from({ length: 12 }, (_, index) => `m${index}`);
        for (const [index, word] of words.entries()) {
          await say(index % 3 === 0 ? people.carol : people.alice, 'bob', word);
        }
        await world.settled(people.bob);
        expect(textsOf(received.flat())).toEqual(words);
      },
    ),
    scenario(
      'the members of a group are told its messages by their sequence',
      { rules: ['MSG-2.54'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const groupID = await groupOf(people.alice, ['bob', 'carol']);
        await world.settled(people.bob, people.carol);
        const received = record(people.bob, EVENT.MESSAGE_RECEIVED);
        const words = Array.from({ length: 12 }, (_, index) => `m${index}`);
        await Promise.all(
          words.map((word, index) =>
            say(index % 2 === 0 ? people.alice : people.carol, groupID, word, 'GROUP'),
          ),
        );
        await world.settled(people.bob);
        const sequences = received.flat().map(({ sequence }) => sequence);
        expect(sequences).toHaveLength(12);
        expect(sequences).toEqual(sequences.toSorted((a, b) => a - b));
        expect(new Set(sequences).size).toBe(12);
      },
    ),
  ],
};
