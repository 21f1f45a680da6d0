import { EVENT } from '@parlor/sdk';
import { describe, expect, test } from 'vitest';
import type { WireMessage } from '../protocol/entities.js';
import { record, recordNames, settled } from '../testing/events.js';
import { ScriptedEngine, wireGroup, wireMessage } from '../testing/scripted-engine.js';
import { conversationOf, text, textsOf } from '../testing/small-talk.js';

const inGroup = (sequence: number, changes: Partial<WireMessage> = {}) =>
  wireMessage({ conversationType: 'GROUP', to: 'team', sequence, ...changes });

const joinTip = (sequence: number) =>
  inGroup(sequence, {
    elements: [
      {
        type: 'TIMGroupTipElem',
        content: {
          operationType: 1,
          operatorID: 'carol',
          userIDList: ['carol'],
          memberCount: 3,
          groupProfile: { from: 'carol', to: 'team', groupID: 'team', groupName: 'Team' },
        },
      },
    ],
  });

async function member() {
  const engine = new ScriptedEngine();
  engine.answers['groups.list'] = [{ groups: [wireGroup('team')] }];
  return { engine, chat: await engine.client() };
}

describe('messages that come in', () => {
  test('several in one frame are one event', async () => {
    const engine = new ScriptedEngine();
    const chat = await engine.client();
    const names = recordNames(chat);
    const received = record(chat, EVENT.MESSAGE_RECEIVED);
    engine.push({ type: 'messages.new', messages: [wireMessage(), wireMessage(), wireMessage()] });
    expect(received.map(({ length }) => length)).toEqual([3]);
    expect(names).toEqual([
      'CONVERSATION_LIST_UPDATED',
      'TOTAL_UNREAD_MESSAGE_COUNT_UPDATED',
      'MESSAGE_RECEIVED',
    ]);
    expect(await conversationOf(chat, 'C2Cbob')).toMatchObject({ unreadCount: 3 });
  });

  test('those of a group are sorted by their sequence', async () => {
    const { engine, chat } = await member();
    const received = record(chat, EVENT.MESSAGE_RECEIVED);
    engine.push({ type: 'messages.new', messages: [inGroup(7), inGroup(5), inGroup(6)] });
    expect(received[0]?.map(({ sequence }) => sequence)).toEqual([5, 6, 7]);
  });

  test('one that was there already is dropped', async () => {
    const engine = new ScriptedEngine();
    const chat = await engine.client();
    const message = wireMessage();
    engine.push({ type: 'messages.new', messages: [message] });
    const names = recordNames(chat);
    engine.push({ type: 'messages.new', messages: [message] });
    expect(names).toEqual([]);
    expect(await conversationOf(chat, 'C2Cbob')).toMatchObject({ unreadCount: 1 });
  });

  test('an echo of what was sent from here is dropped, also before the answer', async () => {
    const engine = new ScriptedEngine();
    const chat = await engine.client();
    const message = text(chat, 'bob', 'hi');
    const received = record(chat, EVENT.MESSAGE_RECEIVED);
    engine.answers['messages.send'] = [{ time: 1000, sequence: 1 }];
    const sending = chat.sendMessage(message);
    const { clientTime, random } = message;
    engine.push({
      type: 'messages.new',
      messages: [wireMessage({ from: 'me', to: 'bob', clientTime, random })],
    });
    await sending;
    expect(received).toEqual([]);
    const { messageList } = (await chat.getMessageList({ conversationID: 'C2Cbob' })).data;
    expect(messageList).toEqual([message]);
  });

  test('an old one that comes late is only told, and stands at the end', async () => {
    const engine = new ScriptedEngine();
    const chat = await engine.client();
    engine.push({ type: 'messages.new', messages: [wireMessage({ time: 2000 })] });
    const names = recordNames(chat);
    const late = wireMessage({ time: 1000 });
    engine.push({ type: 'messages.new', messages: [late] });
    expect(names).toEqual(['MESSAGE_RECEIVED']);
    const conversation = await conversationOf(chat, 'C2Cbob');
    expect(conversation).toMatchObject({ unreadCount: 1, lastMessage: { lastTime: 2000 } });
    const { messageList } = (await chat.getMessageList({ conversationID: 'C2Cbob' })).data;
    expect(messageList.map(({ time }) => time)).toEqual([2000, 1000]);
  });

  test('one of an unknown kind has neither type nor payload', async () => {
    const engine = new ScriptedEngine();
    const chat = await engine.client();
    const received = record(chat, EVENT.MESSAGE_RECEIVED);
    const elements = [{ type: 'TIMFutureElem', content: {} }];
    engine.push({ type: 'messages.new', messages: [wireMessage({ elements })] });
    expect(received[0]?.[0]).toMatchObject({ type: undefined, payload: undefined, from: 'bob' });
    expect(await conversationOf(chat, 'C2Cbob')).toMatchObject({
      lastMessage: { messageForShow: '', type: '', payload: null },
    });
  });

  test('a new name of the sender shows in the old messages', async () => {
    const engine = new ScriptedEngine();
    const chat = await engine.client();
    const received = record(chat, EVENT.MESSAGE_RECEIVED);
    engine.push({ type: 'messages.new', messages: [wireMessage()] });
    engine.push({ type: 'messages.new', messages: [wireMessage({ nick: 'Bobby' })] });
    expect(received.flat().map(({ nick }) => nick)).toEqual(['Bobby', 'Bobby']);
    expect(await conversationOf(chat, 'C2Cbob')).toMatchObject({ userProfile: { nick: 'Bobby' } });
  });

  test('the group shows its last message and counts on', async () => {
    const { engine, chat } = await member();
    const message = inGroup(5);
    engine.push({ type: 'messages.new', messages: [message] });
    const [group] = (await chat.getGroupList()).data.groupList;
    expect(group).toMatchObject({ nextMessageSeq: 6, lastMessage: { lastSequence: 5 } });
  });

  test('a notice that was there already is dropped', async () => {
    const engine = new ScriptedEngine();
    const chat = await engine.client();
    const received = record(chat, EVENT.MESSAGE_RECEIVED);
    const message = wireMessage({
      from: '@TIM#SYSTEM',
      elements: [
        {
          type: 'TIMGroupSystemNoticeElem',
          content: { operationType: 1, operatorID: 'bob', groupProfile: { groupID: 'team' } },
        },
      ],
    });
    engine.push({ type: 'groups.notice', message });
    engine.push({ type: 'groups.notice', message });
    expect(received).toHaveLength(1);
    expect(await conversationOf(chat, '@TIM#SYSTEM')).toMatchObject({ unreadCount: 1 });
  });

  test('a push that cannot be understood is skipped, and the next one is told', async () => {
    const { engine, chat } = await member();
    const received = record(chat, EVENT.MESSAGE_RECEIVED);
    const elements = [{ type: 'TIMGroupTipElem', content: { operationType: 2 } }];
    engine.push({ type: 'messages.new', messages: [inGroup(2, { elements })] });
    engine.push({ type: 'messages.new', messages: [inGroup(3)] });
    expect(received.at(-1)?.[0]).toMatchObject({ sequence: 3 });
  });

  test('nothing is told to whom is logged out', async () => {
    const engine = new ScriptedEngine();
    const chat = await engine.client();
    await chat.logout();
    const names = recordNames(chat);
    engine.push({ type: 'messages.new', messages: [wireMessage()] });
    engine.push({ type: 'session.kicked', kickType: 'multipleAccount' });
    expect(names).toEqual([]);
  });
});

describe('a tip of a group that is not known yet', () => {
  test('waits, and is told when the group becomes known', async () => {
    const engine = new ScriptedEngine();
    const chat = await engine.client();
    const received = record(chat, EVENT.MESSAGE_RECEIVED);
    engine.push({ type: 'messages.new', messages: [joinTip(2)] });
    await engine.clock.advance(3_999);
    expect(received).toEqual([]);
    engine.answers['groups.join'] = [{ status: 'JoinedSuccess', group: wireGroup('team') }];
    await chat.joinGroup({ groupID: 'team' });
    expect(received.flat().map(({ type }) => type)).toEqual(['TIMGroupTipElem']);
  });

  test('is dropped after four seconds', async () => {
    const engine = new ScriptedEngine();
    const chat = await engine.client();
    const received = record(chat, EVENT.MESSAGE_RECEIVED);
    engine.push({ type: 'messages.new', messages: [joinTip(2)] });
    await engine.clock.advance(4_000);
    engine.answers['groups.join'] = [{ status: 'JoinedSuccess', group: wireGroup('team') }];
    await chat.joinGroup({ groupID: 'team' });
    expect(received).toEqual([]);
  });

  test('of a known group the member count is still the old one inside the handler', async () => {
    const { engine, chat } = await member();
    const [group] = (await chat.getGroupList()).data.groupList;
    const seen: (number | undefined)[] = [];
    chat.on(EVENT.MESSAGE_RECEIVED, () => seen.push(group?.memberCount));
    engine.push({ type: 'messages.new', messages: [joinTip(2)] });
    expect([seen, group?.memberCount]).toEqual([[2], 3]);
  });
});

describe('what the service refuses', () => {
  test.each([70001, 20002])('with %i, whatever was asked, means being kicked', async (refusal) => {
    const engine = new ScriptedEngine();
    const chat = await engine.client();
    const names = recordNames(chat);
    const kicks = record(chat, EVENT.KICKED_OUT);
    engine.answers['profiles.get'] = [{ refusal }];
    await expect(chat.getUserProfile({ userIDList: ['bob'] })).rejects.toMatchObject({
      code: refusal,
      data: { headSeq: expect.any(Number) },
    });
    expect(names).toEqual(['KICKED_OUT', 'SDK_NOT_READY']);
    expect(kicks).toEqual([{ type: 'userSigExpired' }]);
    await expect(chat.getMyProfile()).rejects.toMatchObject({ code: 3004 });
  });

  test.each([
    [10100, false],
    [10200, false],
    [10201, true],
    [120001, false],
    [130000, false],
    [130001, true],
  ])('a message with %i is kept: %s', async (refusal, isKept) => {
    const engine = new ScriptedEngine();
    const chat = await engine.client();
    engine.answers['messages.send'] = [{ refusal }];
    const message = text(chat, 'bob', 'hi');
    await expect(chat.sendMessage(message)).rejects.toMatchObject({ code: refusal });
    expect(message.status).toBe('fail');
    expect(chat.findMessage(message.ID)).toBe(isKept ? message : null);
  });

  test('a message with 80001 is marked', async () => {
    const engine = new ScriptedEngine();
    const chat = await engine.client();
    engine.answers['messages.send'] = [{ refusal: 80001 }];
    const message = text(chat, 'bob', 'hi');
    await expect(chat.sendMessage(message)).rejects.toMatchObject({ code: 80001 });
    expect(message.hasRiskContent).toBe(true);
  });

  test('a page of the list is asked for again by the next getConversationList', async () => {
    const engine = new ScriptedEngine();
    engine.answers['conversations.list'] = [
      { refusal: 60005 },
      { refusal: 60005 },
      { conversations: [], cursor: '', isCompleted: true },
    ];
    const chat = await engine.client().catch((error: unknown) => error);
    expect(chat).toMatchObject({ code: 60005 });
    expect(engine.asked.filter(({ command }) => command === 'conversations.list')).toHaveLength(2);
  });

  test('an error without a code gets 2903', async () => {
    const engine = new ScriptedEngine();
    const chat = await engine.client();
    engine.answers['profiles.get'] = [{ profiles: 'no list' }];
    const asking = chat.getUserProfile({ userIDList: ['bob'] });
    await expect(asking).resolves.toMatchObject({ data: [] });
    engine.answers['messages.history'] = [{ messages: null }];
    await expect(chat.getMessageList({ conversationID: 'C2Cbob' })).rejects.toMatchObject({
      code: 2903,
    });
  });
});

describe('sending', () => {
  test('the local list is in the order of completion, not of time', async () => {
    const engine = new ScriptedEngine();
    const chat = await engine.client();
    engine.answers['messages.send'] = [
      { time: 2000, sequence: 1 },
      { time: 1000, sequence: 1 },
    ];
    await chat.sendMessage(text(chat, 'bob', 'first'));
    await chat.sendMessage(text(chat, 'bob', 'second'));
    await settled(chat);
    const { messageList } = (await chat.getMessageList({ conversationID: 'C2Cbob' })).data;
    expect(textsOf(messageList)).toEqual(['first', 'second']);
    expect(messageList.map(({ time }) => time)).toEqual([2000, 1000]);
  });
});
