import { type ChatSDK, EVENT, type Message, TYPES } from '@parlor/sdk';
import { afterEach, describe, expect, test } from 'vitest';
import { SimulatedClock } from '../core/simulated-clock.js';
import { createWorld, TRANSPORTS, type World, type WorldOptions } from '../testing/create-world.js';
import { next, record, recordNames, settled } from '../testing/events.js';
import { groupOf, say, text, textsOf } from '../testing/small-talk.js';

let world: World<string>;
afterEach(() => world.close());

async function open<const Person extends string>(
  people: readonly Person[],
  options: WorldOptions = {},
): Promise<World<Person>> {
  const opened = await createWorld(people, options);
  world = opened;
  return opened;
}

/** As measured, in their order. */
const FIELDS_OF_THE_REAL_ONE = [
  'ID conversationID conversationType conversationSubType time sequence clientSequence random',
  'priority nick avatar isPeerRead nameCard hasRiskContent _elements isPlaceMessage isRevoked from',
  'to flow isSystemMessage protocol isResend isRead status _onlineOnlyFlag _groupAtInfoList',
  '_relayFlag atUserList cloudCustomData isDeleted isModified _isExcludedFromUnreadCount',
  '_isExcludedFromLastMessage clientTime senderTinyID readReceiptInfo needReadReceipt version',
  'isBroadcastMessage _receiverList isSupportExtension _cmConfigID revoker revokerInfo',
  'revokeReason pinnerInfo level payload type',
].join(' ');

describe('a new message', () => {
  test('has all fields of a real one, and is neither stored nor told', async () => {
    const { people } = await open(['alice', 'bob']);
    const names = recordNames(people.alice);
    const message = text(people.alice, 'bob', 'hi');
    expect(message).toMatchObject({
      conversationID: 'C2Cbob',
      conversationType: 'C2C',
      from: 'alice',
      to: 'bob',
      flow: 'out',
      status: 'unSend',
      isRead: true,
      isPeerRead: false,
      priority: 'Normal',
      payload: { text: 'hi' },
      type: TYPES.MSG_TEXT,
      readReceiptInfo: { timestamp: 0 },
      revokerInfo: { userID: '', nick: '', avatar: '' },
      protocol: 'JSON',
      version: 0,
    });
    expect(message.ID).toBe(`${message.senderTinyID}-${message.clientTime}-${message.random}`);
    expect(message.sequence).toBe(message.clientSequence);
    expect(Object.keys(message).join(' ')).toBe(FIELDS_OF_THE_REAL_ONE);
    expect(people.alice.findMessage(message.ID)).toBeNull();
    expect(names).toEqual([]);
  });

  test('shares its payload with its first element', async () => {
    const { people } = await open(['alice']);
    const message = text(people.alice, 'bob', 'hi');
    const elements: unknown = Reflect.get(message, 'elements');
    expect(elements).toBe(Reflect.get(message, '_elements'));
    expect(elements).toEqual([{ type: TYPES.MSG_TEXT, content: message.payload }]);
    expect(Reflect.get(Object(elements)[0], 'content')).toBe(message.payload);
  });

  test('custom payloads get empty texts for what was left out', async () => {
    const { people } = await open(['alice']);
    const options = { to: 'bob', conversationType: TYPES.CONV_C2C, payload: { data: '1' } };
    const message = people.alice.createCustomMessage(options);
    expect(message.payload).toEqual({ data: '1', description: '', extension: '' });
  });

  test('a face keeps the very payload it was given', async () => {
    const { people } = await open(['alice']);
    const payload = { index: 1, data: 'smile' };
    const message = people.alice.createFaceMessage({
      to: 'bob',
      conversationType: TYPES.CONV_C2C,
      payload,
    });
    expect(message.payload).toBe(payload);
  });

  test('mentions go to the message, not to its payload', async () => {
    const { people } = await open(['alice']);
    const message = people.alice.createTextAtMessage({
      to: 'g',
      conversationType: TYPES.CONV_GROUP,
      payload: { text: '@bob', atUserList: ['bob', TYPES.MSG_AT_ALL] },
    });
    expect(message.payload).toEqual({ text: '@bob' });
    expect(message.atUserList).toEqual(['bob', TYPES.MSG_AT_ALL]);
    expect(message.sequence).toBe(0);
  });
});

describe.each(TRANSPORTS)('sending (%s)', (transport) => {
  test('resolves with the same instance, and both sides know it by the same ID', async () => {
    const { people } = await open(['alice', 'bob'], { transport });
    const received = next(people.bob, EVENT.MESSAGE_RECEIVED);
    const message = text(people.alice, 'bob', 'hi');
    const { ID } = message;
    const sending = people.alice.sendMessage(message);
    expect(message.status).toBe('unSend');
    expect(people.alice.findMessage(ID)).toBeNull();
    const { code, data } = await sending;
    expect(code).toBe(0);
    expect(data.message).toBe(message);
    expect(message).toMatchObject({ ID, status: 'success' });
    expect(people.alice.findMessage(ID)).toBe(message);
    const [arrived] = (await received).data;
    expect(arrived).toMatchObject({
      ID,
      conversationID: 'C2Calice',
      flow: 'in',
      isRead: false,
      status: 'success',
      payload: { text: 'hi' },
    });
    expect(people.bob.findMessage(ID)).toBe(arrived);
  });

  test('the list is told before the promise resolves, and the sender gets no MESSAGE_RECEIVED', async () => {
    const { people } = await open(['alice', 'bob'], { transport });
    await say(people.alice, 'bob', 'first');
    await settled(people.alice);
    const order = recordNames(people.alice);
    await say(people.alice, 'bob', 'second').then(() => order.push('resolved'));
    await settled(people.alice);
    expect(order).toEqual(['CONVERSATION_LIST_UPDATED', 'resolved']);
  });

  test('one to one: list, total, then the message', async () => {
    const { people } = await open(['alice', 'bob'], { transport });
    await say(people.alice, 'bob', 'first');
    await settled(people.bob);
    const order = recordNames(people.bob);
    await say(people.alice, 'bob', 'second');
    await settled(people.bob);
    expect(order).toEqual([
      'CONVERSATION_LIST_UPDATED',
      'TOTAL_UNREAD_MESSAGE_COUNT_UPDATED',
      'MESSAGE_RECEIVED',
    ]);
  });

  test('in a group: groups, list, total, then the message', async () => {
    const { people } = await open(['alice', 'bob'], { transport });
    const groupID = await groupOf(people.alice, ['bob']);
    await settled(people.alice, people.bob);
    const order = recordNames(people.bob);
    const sent = recordNames(people.alice);
    const message = text(people.alice, groupID, 'hello', 'GROUP');
    expect(message.sequence).toBe(0);
    await people.alice.sendMessage(message);
    await settled(people.alice, people.bob);
    expect(message.sequence).toBe(2);
    expect(order).toEqual([
      'GROUP_LIST_UPDATED',
      'CONVERSATION_LIST_UPDATED',
      'TOTAL_UNREAD_MESSAGE_COUNT_UPDATED',
      'MESSAGE_RECEIVED',
    ]);
    expect(sent).toEqual(['GROUP_LIST_UPDATED', 'CONVERSATION_LIST_UPDATED']);
  });

  test('my other instance gets it as one that went out, read and uncounted', async () => {
    const { people, join } = await open(['alice', 'bob'], { transport, maxInstancesPerUser: 2 });
    const phone = await join('alice');
    await say(people.alice, 'bob', 'first');
    await settled(phone);
    const order = recordNames(phone);
    const received = record(phone, EVENT.MESSAGE_RECEIVED);
    await say(people.alice, 'bob', 'second');
    await settled(phone);
    expect(order).toEqual(['CONVERSATION_LIST_UPDATED', 'MESSAGE_RECEIVED']);
    expect(received[0]?.[0]).toMatchObject({
      flow: 'out',
      isRead: true,
      from: 'alice',
      conversationID: 'C2Cbob',
    });
    expect(phone.getTotalUnreadMessageCount()).toBe(0);
  });

  test('an online-only message is received, and kept and counted nowhere', async () => {
    const { people } = await open(['alice', 'bob'], { transport });
    await say(people.alice, 'bob', 'first');
    await settled(people.alice, people.bob);
    const sent = recordNames(people.alice);
    const received = recordNames(people.bob);
    const message = text(people.alice, 'bob', 'typing');
    await people.alice.sendMessage(message, { onlineUserOnly: true });
    await settled(people.alice, people.bob);
    expect([sent, received]).toEqual([[], ['MESSAGE_RECEIVED']]);
    expect(people.alice.findMessage(message.ID)).toBeNull();
    expect(people.bob.findMessage(message.ID)).toBeNull();
    expect(people.bob.getTotalUnreadMessageCount()).toBe(1);
  });

  test('what is excluded from the count or from the last message is stored all the same', async () => {
    const { people } = await open(['alice', 'bob'], { transport });
    await say(people.alice, 'bob', 'first');
    const uncounted = text(people.alice, 'bob', 'uncounted');
    const messageControlInfo = { excludedFromUnreadCount: true };
    await people.alice.sendMessage(uncounted, { messageControlInfo });
    const hidden = text(people.alice, 'bob', 'hidden');
    await people.alice.sendMessage(hidden, {
      messageControlInfo: { excludedFromLastMessage: true },
    });
    await settled(people.bob);
    const [conversation] = (await people.bob.getConversationList()).data.conversationList;
    expect(conversation).toMatchObject({
      unreadCount: 2,
      lastMessage: { messageForShow: 'uncounted' },
    });
    const { data } = await people.bob.getMessageList({ conversationID: 'C2Calice' });
    expect(textsOf(data.messageList)).toEqual(['first', 'uncounted', 'hidden']);
  });

  test('a second send of the same instance succeeds and is one message', async () => {
    const { people } = await open(['alice', 'bob'], { transport });
    const message = text(people.alice, 'bob', 'hi');
    await people.alice.sendMessage(message);
    await people.alice.sendMessage(message);
    const { data } = await people.alice.getMessageList({ conversationID: 'C2Cbob' });
    expect(data.messageList).toEqual([message]);
  });

  test('to oneself it is an own message', async () => {
    const { people } = await open(['alice'], { transport });
    expect(await say(people.alice, 'alice', 'note')).toMatchObject({
      flow: 'out',
      conversationID: 'C2Calice',
    });
  });
});

describe('a send that fails', () => {
  test('rejects with the message, keeps it, and changes nothing else', async () => {
    const { people } = await open(['alice', 'bob']);
    await say(people.alice, 'bob', 'first');
    await settled(people.alice);
    const names = recordNames(people.alice);
    const message = text(people.alice, 'nobody', 'hello?');
    await expect(people.alice.sendMessage(message)).rejects.toMatchObject({
      code: 20003,
      data: { message },
    });
    expect(message.status).toBe('fail');
    expect(people.alice.findMessage(message.ID)).toBe(message);
    expect(names).toEqual([]);
  });

  test.each([
    ['a plain object', 2105, () => ({ to: 'bob' })],
    [
      'a wrong conversation type',
      2106,
      (chat: ChatSDK) =>
        chat.createTextMessage({
          to: 'bob',
          conversationType: '@TIM#SYSTEM' as 'C2C',
          payload: { text: 'a' },
        }),
    ],
    [
      'an empty custom message',
      2403,
      (chat: ChatSDK) =>
        chat.createCustomMessage({ to: 'bob', conversationType: 'C2C', payload: { data: '' } }),
    ],
    ['an unknown group', 10010, (chat: ChatSDK) => text(chat, 'no-such-group', 'a', 'GROUP')],
    ['one that is too large', 80002, (chat: ChatSDK) => text(chat, 'bob', 'a'.repeat(13_000))],
  ])('%s is refused with %i', async (_what, code, make) => {
    const { people } = await open(['alice', 'bob']);
    const message = make(people.alice) as Message;
    await expect(people.alice.sendMessage(message)).rejects.toMatchObject({ code });
  });

  test('a plain object cannot be sent again either', async () => {
    const { people } = await open(['alice']);
    await expect(people.alice.resendMessage({} as Message)).rejects.toMatchObject({ code: 2105 });
  });

  test('sent again it keeps its ID, and becomes the newest', async () => {
    const { people, join } = await open(['alice']);
    const message = text(people.alice, 'bob', 'hello?');
    const { ID } = message;
    await expect(people.alice.sendMessage(message)).rejects.toMatchObject({ code: 20003 });
    await join('bob');
    await say(people.alice, 'bob', 'are you there');
    const { data } = await people.alice.resendMessage(message);
    expect(data.message).toBe(message);
    expect(message).toMatchObject({ ID, isResend: true, status: 'success' });
    const page = await people.alice.getMessageList({ conversationID: 'C2Cbob' });
    expect(textsOf(page.data.messageList)).toEqual(['are you there', 'hello?']);
  });
});

describe.each(TRANSPORTS)('history (%s)', (transport) => {
  test('C2C comes in pages of 15, each once, the oldest first', async () => {
    const { people, join } = await open(['alice', 'bob'], { transport });
    for (let count = 0; count < 33; count += 1) await say(people.alice, 'bob', `m${count}`);
    await people.bob.logout();
    const bob = await join('bob');
    const sizes: number[] = [];
    const all: Message[] = [];
    for (let nextReqMessageID = '', isCompleted = false; !isCompleted; ) {
      const { data } = await bob.getMessageList({ conversationID: 'C2Calice', nextReqMessageID });
      sizes.push(data.messageList.length);
      all.unshift(...data.messageList);
      ({ nextReqMessageID, isCompleted } = data);
      expect(nextReqMessageID === '').toBe(isCompleted);
    }
    expect(sizes).toEqual([15, 15, 3]);
    expect(textsOf(all)).toEqual(Array.from({ length: 33 }, (_, index) => `m${index}`));
  });

  test('a group’s comes in pages of 21', async () => {
    const { people, join } = await open(['alice', 'bob'], { transport });
    const groupID = await groupOf(people.alice, ['bob']);
    for (let count = 0; count < 24; count += 1)
      await say(people.alice, groupID, `m${count}`, 'GROUP');
    await people.bob.logout();
    const bob = await join('bob');
    const conversationID = `GROUP${groupID}`;
    const first = (await bob.getMessageList({ conversationID })).data;
    const second = (
      await bob.getMessageList({ conversationID, nextReqMessageID: first.nextReqMessageID })
    ).data;
    expect([first.messageList.length, first.isCompleted]).toEqual([21, false]);
    expect([second.messageList.length, second.isCompleted]).toEqual([4, true]);
    const sequences = [...second.messageList, ...first.messageList].map(({ sequence }) => sequence);
    expect(sequences).toEqual(Array.from({ length: 25 }, (_, index) => index + 1));
  });

  test('messages that came live are not fetched twice and keep their instances', async () => {
    const { people } = await open(['alice', 'bob'], { transport });
    const received = record(people.bob, EVENT.MESSAGE_RECEIVED);
    for (let count = 0; count < 20; count += 1) await say(people.alice, 'bob', `m${count}`);
    await settled(people.bob);
    const live = received.flat();
    const first = (await people.bob.getMessageList({ conversationID: 'C2Calice' })).data;
    expect(first.messageList).toHaveLength(15);
    for (const [index, message] of first.messageList.entries()) {
      expect(message).toBe(live[index + 5]);
    }
    const { nextReqMessageID } = first;
    const rest = (await people.bob.getMessageList({ conversationID: 'C2Calice', nextReqMessageID }))
      .data;
    expect(textsOf(rest.messageList)).toEqual(['m0', 'm1', 'm2', 'm3', 'm4']);
    expect(rest.isCompleted).toBe(true);
  });

  test('a page asked for again has the same instances, and all of an old thread can be reached', async () => {
    const { people, join } = await open(['alice', 'bob'], { transport });
    for (let count = 0; count < 40; count += 1) await say(people.alice, 'bob', `old${count}`);
    await people.bob.logout();
    const bob = await join('bob');
    for (let count = 0; count < 20; count += 1) await say(people.alice, 'bob', `new${count}`);
    await settled(bob);
    const seen = new Set<Message>();
    for (let nextReqMessageID = '', isCompleted = false; !isCompleted; ) {
      const { data } = await bob.getMessageList({ conversationID: 'C2Calice', nextReqMessageID });
      for (const message of data.messageList) seen.add(message);
      ({ nextReqMessageID, isCompleted } = data);
    }
    expect(seen.size).toBe(60);
    const again = (await bob.getMessageList({ conversationID: 'C2Calice' })).data.messageList;
    expect(again.every((message) => seen.has(message))).toBe(true);
  });

  test('what was said before a burst of hundreds that came live can be reached', async () => {
    const clock = new SimulatedClock();
    const { people, join } = await open(['alice', 'bob'], { transport, clock });
    await say(people.alice, 'bob', 'before');
    await people.bob.logout();
    const bob = await join('bob');
    const words = Array.from({ length: 330 }, (_, index) => `m${index}`);
    await Promise.all(words.map((word) => say(people.alice, 'bob', word)));
    await settled(bob);
    let all: Message[] = [];
    for (let nextReqMessageID = '', isCompleted = false; !isCompleted; ) {
      const { data } = await bob.getMessageList({ conversationID: 'C2Calice', nextReqMessageID });
      all = [...data.messageList, ...all];
      ({ nextReqMessageID, isCompleted } = data);
    }
    expect(textsOf(all)).toEqual(['before', ...words]);
  });

  test('an empty conversation is complete', async () => {
    const { people } = await open(['alice', 'bob'], { transport });
    const { data } = await people.alice.getMessageList({ conversationID: 'C2Cbob' });
    expect(data).toEqual({ messageList: [], nextReqMessageID: '', isCompleted: true });
  });

  test('more than 20 questions to the service in a second are refused with 2996', async () => {
    const clock = new SimulatedClock();
    const { people } = await open(['alice', 'bob'], { transport, clock });
    const ask = (index: number) =>
      people.alice.getMessageList({ conversationID: `C2Cstranger${index}` });
    for (let index = 0; index < 20; index += 1) await ask(index);
    await expect(ask(20)).rejects.toMatchObject({ code: 2996 });
    const inGroup = people.alice.getMessageList({ conversationID: 'GROUPnowhere' });
    await expect(inGroup).rejects.toMatchObject({ code: 10010 });
    await clock.advance(1000);
    await expect(ask(20)).resolves.toMatchObject({ code: 0 });
  });
});
