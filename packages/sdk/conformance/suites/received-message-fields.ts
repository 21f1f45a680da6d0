import { EVENT, type Message, TYPES } from '@parlor/sdk';
import { record } from '../actors/records.js';
import { conversationOf, groupOf, say, text } from '../actors/small-talk.js';
import { enter } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';

/** What a message looks like to those who get it. */
export const RECEIVED_MESSAGE_FIELDS_SUITE: Suite = {
  noun: 'objects',
  about: 'the fields of a message that has arrived',
  scenarios: [
    scenario(
      'it stays one instance from unSend to success, and arrives as success, unread',
      {
        rules: [
          'OBJ-1.14',
          'OBJ-1.16',
          'OBJ-1.30',
          'OBJ-1.35',
          'OBJ-1.3',
          'FACT-31.1',
          'FACT-31.2',
        ],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const message = text(people.alice, 'bob', 'hello');
        const { ID } = message;
        const sending = people.alice.sendMessage(message);
        expect(message.status).toBe('unSend');
        expect((await sending).data.message).toBe(message);
        expect(message).toMatchObject({ ID, status: 'success', flow: 'out', isRead: true });
        await world.settled(people.bob);
        expect(people.bob.findMessage(ID)).toMatchObject({
          ID,
          from: 'alice',
          to: 'bob',
          flow: 'in',
          status: 'success',
          isRead: false,
          payload: { text: 'hello' },
        });
      },
    ),
    scenario(
      'one that could not be sent is the same instance, with status fail, and keeps its ID on a resend',
      { rules: ['OBJ-1.30', 'OBJ-1.49', 'FACT-31.1', 'FACT-31.2'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const message = text(people.alice, 'bob', 'hello?');
        const { ID } = message;
        await expect(people.alice.sendMessage(message)).rejects.toMatchObject({ code: 20003 });
        expect(message).toMatchObject({ ID, status: 'fail', isResend: false });
        const bob = await enter(world, 'bob');
        expect((await people.alice.resendMessage(message)).data.message).toBe(message);
        expect(message).toMatchObject({ ID, status: 'success', isResend: true });
        await world.settled(bob);
        expect(bob.findMessage(ID)).toMatchObject({ ID, isResend: false });
      },
    ),
    scenario(
      'one to one, the conversation is named after the other side, whoever has sent it',
      { rules: ['OBJ-1.5', 'OBJ-1.16'], needs: ['instances'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob'], { instances: 2 });
        const phone = await enter(world, 'alice');
        const { ID } = await say(people.alice, 'bob', 'hello');
        await world.settled(people.bob, phone);
        const fields = [people.alice, phone, people.bob].map((chat) => {
          const message = chat.findMessage(ID);
          return [message?.conversationID, message?.flow, message?.isRead];
        });
        expect(fields).toEqual([
          ['C2Cbob', 'out', true],
          ['C2Cbob', 'out', true],
          ['C2Calice', 'in', false],
        ]);
      },
    ),
    scenario(
      'a notice is from the system, in the system conversation; a tip is from who has caused it',
      { rules: ['OBJ-1.6', 'OBJ-1.15', 'OBJ-1.47'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const received = record(people.bob, EVENT.MESSAGE_RECEIVED);
        const groupID = await groupOf(people.alice, ['bob', 'carol']);
        await world.settled(people.bob, people.carol);
        await people.carol.quitGroup(groupID);
        await world.settled(people.bob);
        const ofType = (type: Message['type']) => received.flat().find((one) => one.type === type);
        expect(ofType(TYPES.MSG_GRP_SYS_NOTICE)).toMatchObject({
          from: '@TIM#SYSTEM',
          conversationID: '@TIM#SYSTEM',
          conversationType: '@TIM#SYSTEM',
          isSystemMessage: true,
          flow: 'in',
        });
        expect(ofType(TYPES.MSG_GRP_TIP)).toMatchObject({
          from: 'carol',
          conversationID: `GROUP${groupID}`,
          isSystemMessage: false,
        });
      },
    ),
    scenario(
      'it brings along what its sender said of it',
      {
        rules: ['OBJ-1.13', 'OBJ-1.24', 'OBJ-1.37', 'OBJ-1.40', 'OBJ-1.41', 'OBJ-1.42'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const groupID = await groupOf(people.alice, ['bob']);
        const said = {
          priority: TYPES.MSG_PRIORITY_HIGH,
          cloudCustomData: 'mine',
          needReadReceipt: true,
          isSupportExtension: true,
        };
        const message = people.alice.createTextAtMessage({
          to: groupID,
          conversationType: TYPES.CONV_GROUP,
          payload: { text: '@bob', atUserList: ['bob', TYPES.MSG_AT_ALL] },
          ...said,
        });
        const plain = text(people.alice, groupID, 'plain', 'GROUP');
        for (const one of [message, plain]) await people.alice.sendMessage(one);
        await world.settled(people.bob);
        expect(people.bob.findMessage(message.ID)).toMatchObject({
          ...said,
          to: groupID,
          atUserList: ['bob', TYPES.MSG_AT_ALL],
        });
        expect(people.bob.findMessage(plain.ID)).toMatchObject({
          priority: TYPES.MSG_PRIORITY_NORMAL,
          cloudCustomData: '',
          needReadReceipt: false,
          isSupportExtension: false,
          atUserList: [],
        });
      },
    ),
    scenario(
      'how it was sent shows on both sides',
      { rules: ['OBJ-1.57', 'OBJ-1.58'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const received = record(people.bob, EVENT.MESSAGE_RECEIVED);
        const fleeting = text(people.alice, 'bob', 'typing');
        await people.alice.sendMessage(fleeting, { onlineUserOnly: true });
        const uncounted = text(people.alice, 'bob', 'uncounted');
        await people.alice.sendMessage(uncounted, {
          messageControlInfo: { excludedFromUnreadCount: true },
        });
        const hidden = text(people.alice, 'bob', 'hidden');
        await people.alice.sendMessage(hidden, {
          messageControlInfo: { excludedFromLastMessage: true },
        });
        await world.settled(people.bob);
        for (const messages of [[fleeting, uncounted, hidden], received.flat()]) {
          expect(
            messages.map((one) => [
              one._onlineOnlyFlag,
              one._isExcludedFromUnreadCount,
              one._isExcludedFromLastMessage,
            ]),
          ).toEqual([
            [true, false, false],
            [false, true, false],
            [false, false, true],
          ]);
        }
      },
    ),
    scenario(
      'it has the sender’s name and picture, and older ones get new ones in place',
      { rules: ['OBJ-1.26', 'OBJ-1.27'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const before = { nick: 'Al', avatar: 'https://example.com/al.png' };
        await people.alice.updateMyProfile(before);
        const first = await say(people.alice, 'bob', 'first');
        await world.settled(people.bob);
        const received = people.bob.findMessage(first.ID);
        expect(received).toMatchObject(before);
        const after = { nick: 'Alice', avatar: 'https://example.com/alice.png' };
        await people.alice.updateMyProfile(after);
        const second = await say(people.alice, 'bob', 'second');
        await world.settled(people.bob);
        expect(people.bob.findMessage(second.ID)).toMatchObject(after);
        expect(received).toMatchObject(after);
        expect(await conversationOf(people.bob, 'C2Calice')).toMatchObject({ userProfile: after });
      },
    ),
    scenario(
      'it has as many elements as were sent',
      { rules: ['OBJ-1.10', 'OBJ-1.12'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const message = text(people.alice, 'bob', 'first');
        message.setElement({ type: TYPES.MSG_TEXT, content: { text: 'second' } });
        await people.alice.sendMessage(message);
        await world.settled(people.bob);
        const received = people.bob.findMessage(message.ID);
        expect(received?.getElements()).toMatchObject([
          { type: TYPES.MSG_TEXT, content: { text: 'first' } },
          { type: TYPES.MSG_TEXT, content: { text: 'second' } },
        ]);
        expect(received?.payload).toBe(received?._elements[0]?.content);
      },
    ),
    scenario(
      'of one that was taken back a group keeps the place, and says so in its history',
      { rules: ['OBJ-1.51'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const groupID = await groupOf(people.alice, ['bob']);
        const toAll = await say(people.alice, groupID, 'hello', TYPES.CONV_GROUP);
        const toBob = await say(people.alice, 'bob', 'hello');
        const kept = await say(people.alice, groupID, 'hello again', TYPES.CONV_GROUP);
        for (const message of [toAll, toBob]) await people.alice.revokeMessage(message);
        await people.bob.logout();
        const bob = await enter(world, 'bob');
        const places = async (conversationID: string, messages: Message[]) => {
          const { messageList } = (await bob.getMessageList({ conversationID })).data;
          return messages.map(({ ID }) => {
            const found = messageList.find((one) => one.ID === ID);
            return [found?.isPlaceMessage, found?.isRevoked];
          });
        };
        expect(await places(`GROUP${groupID}`, [toAll, kept])).toEqual([
          [2, true],
          [0, false],
        ]);
        expect(await places('C2Calice', [toBob])).toEqual([[0, true]]);
      },
    ),
    scenario(
      'mentions are sent along with texts only',
      { rules: ['OBJ-1.63'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const groupID = await groupOf(people.alice, ['bob']);
        const message = people.alice.createTextAtMessage({
          to: groupID,
          conversationType: TYPES.CONV_GROUP,
          payload: { text: '@bob', atUserList: ['bob'] },
        });
        message.clearElement();
        message.setElement({ type: TYPES.MSG_FACE, content: { index: 1, data: 'smile' } });
        await people.alice.sendMessage(message);
        await world.settled(people.bob);
        expect(people.bob.findMessage(message.ID)).toMatchObject({
          type: TYPES.MSG_FACE,
          atUserList: [],
        });
      },
    ),
    scenario(
      'the same instance can be sent twice, and the service is asked twice',
      { rules: ['FACT-36.1'], needs: ['clock', 'network'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const message = await say(people.alice, 'bob', 'hello');
        expect((await people.alice.sendMessage(message)).data.message).toBe(message);
        world.setNetwork('offline');
        const asking = expect(people.alice.sendMessage(message)).rejects.toMatchObject({
          code: 2801,
        });
        await world.clock.advance(120_000);
        await asking;
      },
    ),
  ],
};
