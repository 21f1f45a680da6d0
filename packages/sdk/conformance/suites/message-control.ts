import { type ChatSDK, EVENT, type SendMessageOptions, TYPES } from '@parlor/sdk';
import { listenTo } from '../actors/ears.js';
import { openGroup, openRoom } from '../actors/group-kinds.js';
import { record, recordNames } from '../actors/records.js';
import { conversationOf, say, text, textsOf } from '../actors/small-talk.js';
import { enter, logIn } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';

const UNCOUNTED = { messageControlInfo: { excludedFromUnreadCount: true } };
const HIDDEN = { messageControlInfo: { excludedFromLastMessage: true } };

/** Says something under conditions. */
async function sayWith(
  chat: ChatSDK,
  options: SendMessageOptions,
  to = 'bob',
  conversationType: 'C2C' | 'GROUP' = 'C2C',
) {
  const message = text(chat, to, 'psst', conversationType);
  await chat.sendMessage(message, options);
  return message;
}

async function history(chat: ChatSDK, conversationID: string) {
  return textsOf((await chat.getMessageList({ conversationID })).data.messageList);
}

/** Messages for who is online only, and messages that are left out of something. */
export const MESSAGE_CONTROL_SUITE: Suite = {
  noun: 'messages',
  about: 'messages that are only half kept',
  scenarios: [
    scenario(
      'one for who is online only is received, and kept, listed and counted nowhere',
      { rules: ['MSG-2.56', 'MSG-2.57', 'MSG-2.58'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        await say(people.alice, 'bob', 'first');
        await world.settled(people.alice, people.bob);
        const sent = recordNames(people.alice);
        const told = recordNames(people.bob);
        const received = record(people.bob, EVENT.MESSAGE_RECEIVED);
        const message = await sayWith(people.alice, { onlineUserOnly: true });
        await world.settled(people.alice, people.bob);
        expect([sent, told]).toEqual([[], ['MESSAGE_RECEIVED']]);
        expect(message).toMatchObject({ status: 'success', _onlineOnlyFlag: true });
        expect(received.flat()).toMatchObject([
          { ID: message.ID, flow: 'in', _onlineOnlyFlag: true, payload: { text: 'psst' } },
        ]);
        for (const [chat, conversationID] of [
          [people.alice, 'C2Cbob'],
          [people.bob, 'C2Calice'],
        ] as const) {
          expect(chat.findMessage(message.ID)).toBeNull();
          expect(await history(chat, conversationID)).toEqual(['first']);
          expect(await conversationOf(chat, conversationID)).toMatchObject({
            lastMessage: { messageForShow: 'first' },
          });
        }
        expect(people.bob.getTotalUnreadMessageCount()).toBe(1);
      },
    ),
    scenario(
      'in a group as well, and it uses up no number',
      { rules: ['MSG-2.56', 'MSG-2.57', 'MSG-2.58'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const type = TYPES.GRP_WORK;
        const groupID = await openGroup(people.alice, { type, memberList: [{ userID: 'bob' }] });
        const { sequence } = await say(people.alice, groupID, 'first', 'GROUP');
        await world.settled(people.alice, people.bob);
        const sent = recordNames(people.alice);
        const told = recordNames(people.bob);
        await sayWith(people.alice, { onlineUserOnly: true }, groupID, 'GROUP');
        await world.settled(people.alice, people.bob);
        expect([sent, told]).toEqual([[], ['MESSAGE_RECEIVED']]);
        const next = await say(people.alice, groupID, 'second', 'GROUP');
        expect(next.sequence).toBe(sequence + 1);
      },
    ),
    scenario(
      'who is not online never gets it',
      { rules: ['MSG-2.57'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        await people.bob.logout();
        await sayWith(people.alice, { onlineUserOnly: true });
        const bob = world.createClient();
        const received = record(bob, EVENT.MESSAGE_RECEIVED);
        await logIn(world, bob, 'bob');
        await world.settled(bob);
        expect(received).toEqual([]);
        expect((await bob.getConversationList()).data.conversationList).toEqual([]);
        expect(await history(bob, 'C2Calice')).toEqual([]);
        expect(await history(people.alice, 'C2Cbob')).toEqual([]);
      },
    ),
    scenario(
      'in a live room everybody is online: the message is an ordinary one',
      { rules: ['MSG-2.61'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const roomID = await openRoom(people.alice, people.bob);
        await world.settled(people.alice, people.bob);
        const sent = recordNames(people.alice);
        const received = record(people.bob, EVENT.MESSAGE_RECEIVED);
        const message = await sayWith(people.alice, { onlineUserOnly: true }, roomID, 'GROUP');
        await world.settled(people.alice, people.bob);
        expect(message._onlineOnlyFlag).toBe(false);
        expect(sent).toContain('CONVERSATION_LIST_UPDATED');
        expect(received.flat()).toMatchObject([{ ID: message.ID, _onlineOnlyFlag: false }]);
        for (const chat of [people.alice, people.bob]) {
          expect(await conversationOf(chat, `GROUP${roomID}`)).toMatchObject({
            lastMessage: { messageForShow: 'psst' },
          });
        }
      },
    ),
    scenario(
      'who is online only wins over what the message is left out of',
      { rules: ['MSG-2.62'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const told = recordNames(people.bob);
        const received = record(people.bob, EVENT.MESSAGE_RECEIVED);
        const messageControlInfo = { excludedFromUnreadCount: true, excludedFromLastMessage: true };
        const both = { onlineUserOnly: true, messageControlInfo };
        const message = await sayWith(people.alice, both);
        await world.settled(people.bob);
        expect(told).toEqual(['MESSAGE_RECEIVED']);
        const flags = {
          _onlineOnlyFlag: true,
          _isExcludedFromUnreadCount: false,
          _isExcludedFromLastMessage: false,
        };
        expect(message).toMatchObject(flags);
        expect(received.flat()).toMatchObject([flags]);
        expect(await history(people.bob, 'C2Calice')).toEqual([]);
      },
    ),
    scenario(
      'what does not count is stored and shown, and the count stays',
      { rules: ['MSG-2.63'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        await say(people.alice, 'bob', 'first');
        await world.settled(people.bob);
        const told = listenTo(people.bob, 'C2Calice');
        await sayWith(people.alice, UNCOUNTED);
        await world.settled(people.bob);
        expect(told).toEqual(['list 1 “psst”', 'received “psst”']);
        await people.bob.logout();
        const bob = await enter(world, 'bob');
        expect(await conversationOf(bob, 'C2Calice')).toMatchObject({
          unreadCount: 1,
          lastMessage: { messageForShow: 'psst' },
        });
        expect(await history(bob, 'C2Calice')).toEqual(['first', 'psst']);
      },
    ),
    scenario('in a community as well', { rules: ['MSG-2.64'] }, async ({ expect, open }) => {
      const { world, people } = await open(['alice', 'bob']);
      const type = TYPES.GRP_COMMUNITY;
      const groupID = await openGroup(people.alice, { type, memberList: [{ userID: 'bob' }] });
      await say(people.alice, groupID, 'first', 'GROUP');
      await world.settled(people.bob);
      const conversationID = `GROUP${groupID}`;
      const before = (await conversationOf(people.bob, conversationID))?.unreadCount;
      expect(before).toBeGreaterThan(0);
      await sayWith(people.alice, UNCOUNTED, groupID, 'GROUP');
      await world.settled(people.bob);
      expect(await conversationOf(people.bob, conversationID)).toMatchObject({
        unreadCount: before,
        lastMessage: { messageForShow: 'psst' },
      });
    }),
    scenario(
      'what is not to be the last message is stored and counted, and both sides show the one before',
      { rules: ['MSG-2.66'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        await say(people.alice, 'bob', 'first');
        await world.settled(people.alice, people.bob);
        const sent = listenTo(people.alice, 'C2Cbob');
        const told = listenTo(people.bob, 'C2Calice');
        await sayWith(people.alice, HIDDEN);
        await world.settled(people.alice, people.bob);
        expect(sent).toEqual(['list 0 “first”']);
        expect(told).toEqual(['list 2 “first”', 'total 2', 'received “psst”']);
        await people.bob.logout();
        const bob = await enter(world, 'bob');
        expect(await conversationOf(bob, 'C2Calice')).toMatchObject({
          unreadCount: 2,
          lastMessage: { messageForShow: 'first' },
        });
        expect(await history(bob, 'C2Calice')).toEqual(['first', 'psst']);
      },
    ),
    scenario(
      'it makes the conversation all the same, and the list is told',
      { rules: ['MSG-2.67'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const sent = listenTo(people.alice, 'C2Cbob');
        const told = listenTo(people.bob, 'C2Calice');
        await sayWith(people.alice, HIDDEN);
        expect(sent).toEqual(['list 0 “”']);
        await world.settled(people.alice, people.bob);
        expect(told[0]).toBe('list 1 “”');
        for (const [chat, conversationID] of [
          [people.alice, 'C2Cbob'],
          [people.bob, 'C2Calice'],
        ] as const) {
          const { lastMessage } = (await conversationOf(chat, conversationID)) ?? {};
          expect(lastMessage?.messageForShow).toBe('');
          // Nothing was said at any time: whether that is 0 or nothing at all is left open.
          expect(lastMessage?.lastTime || 0).toBe(0);
          expect(lastMessage?.payload ?? null).toBeNull();
        }
      },
    ),
  ],
};
