import { EVENT, type Message } from '@parlor/sdk';
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
  test('several in one frame are one event [MSG-2.49, FACT-22.4]', async () => {
    const engine = new ScriptedEngine();
    const chat = await engine.client();
    const names = recordNames(chat);
    const received = record(chat, EVENT.MESSAGE_RECEIVED);
    engine.push({ type: 'messages.new', messages: [wireMessage(), wireMessage(), wireMessage()] });
    expect(received.map(({ length }) => length)).toEqual([3]);
    expect(names).toEqual(['CONVERSATION_LIST_UPDATED', 'MESSAGE_RECEIVED']);
    expect(await conversationOf(chat, 'C2Cbob')).toMatchObject({ unreadCount: 3 });
  });

  test('those of a group are sorted by their sequence [MSG-2.54, FACT-22.5]', async () => {
    const { engine, chat } = await member();
    const received = record(chat, EVENT.MESSAGE_RECEIVED);
    engine.push({ type: 'messages.new', messages: [inGroup(7), inGroup(5), inGroup(6)] });
    expect(received[0]?.map(({ sequence }) => sequence)).toEqual([5, 6, 7]);
  });

  test('those of people stay in the order in which they came, whatever their times [MSG-2.55]', async () => {
    const engine = new ScriptedEngine();
    const chat = await engine.client();
    const received = record(chat, EVENT.MESSAGE_RECEIVED);
    const messages = [1007, 1005, 1006].map((time) => wireMessage({ time }));
    engine.push({ type: 'messages.new', messages });
    engine.push({ type: 'messages.new', messages: [wireMessage({ time: 1001 })] });
    expect(received.flat().map(({ time }) => time)).toEqual([1007, 1005, 1006, 1001]);
  });

  test('one that was there already is dropped [MSG-2.51, FACT-22.3]', async () => {
    const engine = new ScriptedEngine();
    const chat = await engine.client();
    const message = wireMessage();
    engine.push({ type: 'messages.new', messages: [message] });
    const names = recordNames(chat);
    engine.push({ type: 'messages.new', messages: [message] });
    expect(names).toEqual([]);
    expect(await conversationOf(chat, 'C2Cbob')).toMatchObject({ unreadCount: 1 });
  });

  test.each([wireMessage(), inGroup(5)])(
    'one that comes twice in one frame is one message [MSG-2.51]',
    async (message) => {
      const { engine, chat } = await member();
      const received = record(chat, EVENT.MESSAGE_RECEIVED);
      engine.push({ type: 'messages.new', messages: [message, message] });
      expect(received.map(({ length }) => length)).toEqual([1]);
      const conversationID = message.conversationType === 'GROUP' ? 'GROUPteam' : 'C2Cbob';
      expect(await conversationOf(chat, conversationID)).toMatchObject({ unreadCount: 1 });
    },
  );

  test('an echo of what was sent from here is dropped, also before the answer [MSG-2.52]', async () => {
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

  test('the echo of one for who is online only, which is not in memory, is dropped too [MSG-2.52]', async () => {
    const engine = new ScriptedEngine();
    const chat = await engine.client();
    engine.answers['messages.send'] = [{ time: 1000, sequence: 1 }];
    const sent = Array.from({ length: 101 }, () => text(chat, 'bob', 'typing'));
    for (const message of sent) await chat.sendMessage(message, { onlineUserOnly: true });
    const names = recordNames(chat);
    const echo = (message: Message | undefined) =>
      wireMessage({ from: 'me', to: 'bob', onlineUserOnly: true, random: message?.random ?? 0 });
    engine.push({ type: 'messages.new', messages: [echo(sent[1]), echo(sent[100])] });
    expect(names).toEqual([]);
    // Only the last hundred are remembered.
    engine.push({ type: 'messages.new', messages: [echo(sent[0])] });
    expect(names).toEqual(['MESSAGE_RECEIVED']);
  });

  test('a list of people on one that is no text mentions nobody [MSG-2.72]', async () => {
    const { engine, chat } = await member();
    const elements = [
      { type: 'TIMCustomElem', content: { data: '', description: '', extension: '' } },
    ];
    const atUserList = ['me'];
    engine.push({ type: 'messages.new', messages: [inGroup(5, { elements, atUserList })] });
    expect(await conversationOf(chat, 'GROUPteam')).toMatchObject({ groupAtInfoList: [] });
    engine.push({ type: 'messages.new', messages: [inGroup(6, { atUserList })] });
    expect(await conversationOf(chat, 'GROUPteam')).toMatchObject({
      groupAtInfoList: [{ messageSequence: 6 }],
    });
  });

  test('an old one that comes late is only told, and stands at the end [FACT-34.1, FACT-23.1, CNV-1.49]', async () => {
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

  test('one of an unknown kind has neither type nor payload [FACT-42.1, OBJ-5.6]', async () => {
    const engine = new ScriptedEngine();
    const chat = await engine.client();
    const received = record(chat, EVENT.MESSAGE_RECEIVED);
    const elements = [{ type: 'TIMFutureElem', content: {} }];
    engine.push({ type: 'messages.new', messages: [wireMessage({ elements })] });
    expect(received[0]?.[0]).toMatchObject({ type: undefined, payload: undefined, from: 'bob' });
    expect(await conversationOf(chat, 'C2Cbob')).toMatchObject({
      lastMessage: { messageForShow: '', type: null, payload: null },
    });
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

  test('nothing is told to whom is logged out, no kick either [INS-D.10]', async () => {
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
  test('waits, and is told when the group becomes known [TIP-A.1.17]', async () => {
    const engine = new ScriptedEngine();
    const chat = await engine.client();
    const received = record(chat, EVENT.MESSAGE_RECEIVED);
    engine.push({ type: 'messages.new', messages: [joinTip(2)] });
    await engine.clock.advance(3_999);
    expect(received).toEqual([]);
    engine.answers['groups.join'] = [{ status: 'JoinedSuccess', group: wireGroup('team') }];
    engine.answers['groups.profile'] = [{ group: wireGroup('team') }];
    await chat.joinGroup({ groupID: 'team' });
    expect(received.flat().map(({ type }) => type)).toEqual(['TIMGroupTipElem']);
  });

  test('is dropped after four seconds [TIP-A.1.18]', async () => {
    const engine = new ScriptedEngine();
    const chat = await engine.client();
    const received = record(chat, EVENT.MESSAGE_RECEIVED);
    engine.push({ type: 'messages.new', messages: [joinTip(2)] });
    await engine.clock.advance(4_000);
    engine.answers['groups.join'] = [{ status: 'JoinedSuccess', group: wireGroup('team') }];
    engine.answers['groups.profile'] = [{ group: wireGroup('team') }];
    await chat.joinGroup({ groupID: 'team' });
    expect(received).toEqual([]);
  });
});

describe('what the service refuses', () => {
  test.each([
    [10100, false],
    [10200, false],
    [10201, true],
    [120001, false],
    [130000, false],
    [130001, true],
  ])('a message with %i is kept: %s [MSG-2.32, FACT-33.2]', async (refusal, isKept) => {
    const engine = new ScriptedEngine();
    const chat = await engine.client();
    engine.answers['messages.send'] = [{ refusal }];
    const message = text(chat, 'bob', 'hi');
    await expect(chat.sendMessage(message)).rejects.toMatchObject({ code: refusal });
    expect(message.status).toBe('fail');
    expect(chat.findMessage(message.ID)).toBe(isKept ? message : null);
  });

  test.each([80001, 80004])(
    'a message with %i is marked [MSG-2.33, OBJ-1.45, FACT-37.1, ERR-3.5]',
    async (refusal) => {
      const engine = new ScriptedEngine();
      const chat = await engine.client();
      engine.answers['messages.send'] = [{ refusal }];
      const message = text(chat, 'bob', 'hi');
      await expect(chat.sendMessage(message)).rejects.toMatchObject({ code: refusal });
      expect(message.hasRiskContent).toBe(true);
    },
  );
});

describe('sending', () => {
  test('the local list is in the order of completion, not of time [FACT-34.1]', async () => {
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
