import { EVENT, TYPES } from '@parlor/sdk';
import { unreadOf } from '../actors/conversations.js';
import { record, recordNames } from '../actors/records.js';
import { conversationOf, groupOf, say } from '../actors/small-talk.js';
import { enter } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';

const CHANGED = ['CONVERSATION_LIST_UPDATED', 'TOTAL_UNREAD_MESSAGE_COUNT_UPDATED'];

/** What other instances of mine hear of what I do. */
export const CONVERSATIONS_ELSEWHERE_SUITE: Suite = {
  noun: 'conversations',
  about: 'what my other instances learn of conversations',
  scenarios: [
    scenario(
      'a message that I send comes to them as mine, and into their list',
      { rules: ['CNV-3.1', 'CNV-1.29'], needs: ['instances'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob'], { instances: 2 });
        const { alice } = people;
        const phone = await enter(world, 'alice');
        const groupID = await groupOf(alice);
        await world.settled(alice, phone);
        for (const [to, type] of [
          ['bob', TYPES.CONV_C2C],
          [groupID, TYPES.CONV_GROUP],
        ] as const) {
          const names = recordNames(phone);
          const here = record(alice, EVENT.MESSAGE_RECEIVED);
          const there = record(phone, EVENT.MESSAGE_RECEIVED);
          const message = await say(alice, to, 'hi', type);
          await world.settled(alice, phone);
          expect(here).toEqual([]);
          expect(there.flat()).toMatchObject([
            { ID: message.ID, flow: 'out', from: 'alice', payload: { text: 'hi' } },
          ]);
          expect(names).toContain('CONVERSATION_LIST_UPDATED');
          expect(names).not.toContain('TOTAL_UNREAD_MESSAGE_COUNT_UPDATED');
          expect(await conversationOf(phone, `${type}${to}`)).toMatchObject({
            unreadCount: 0,
            lastMessage: { messageForShow: 'hi', fromAccount: 'alice' },
          });
        }
      },
    ),
    scenario(
      'what I have read is read there too, and the list and the total are told',
      { rules: ['CNV-3.6'], needs: ['instances'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob'], { instances: 2 });
        const { alice, bob } = people;
        const groupID = await groupOf(alice, ['bob']);
        const phone = await enter(world, 'bob');
        await say(alice, 'bob', 'hi');
        await say(alice, groupID, 'hi', TYPES.CONV_GROUP);
        await world.settled(bob, phone);
        for (const conversationID of ['C2Calice', `GROUP${groupID}`]) {
          expect(await unreadOf(phone, conversationID)).toBeGreaterThan(0);
          const names = recordNames(phone);
          await bob.setMessageRead({ conversationID });
          await world.settled(phone);
          expect(names).toEqual(CHANGED);
          expect(await unreadOf(phone, conversationID)).toBe(0);
        }
        expect(phone.getTotalUnreadMessageCount()).toBe(0);
      },
    ),
  ],
};
