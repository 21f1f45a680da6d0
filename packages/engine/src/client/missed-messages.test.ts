import { EVENT } from '@parlor/sdk';
import { describe, expect, test } from 'vitest';
import type { WireConversation, WireMessage } from '../protocol/entities.js';
import { record } from '../testing/events.js';
import { ScriptedEngine, wireGroup, wireMessage } from '../testing/scripted-engine.js';
import { textsOf } from '../testing/small-talk.js';

function said(from: string, words: string, time: number, changes: Partial<WireMessage> = {}) {
  const elements = [{ type: 'TIMTextElem' as const, content: { text: words } }];
  return wireMessage({ from, time, elements, ...changes });
}

function conversation(
  conversationID: string,
  lastMessage: WireMessage,
  unreadCount: number,
): WireConversation {
  return {
    conversationID,
    type: conversationID.startsWith('GROUP') ? 'GROUP' : 'C2C',
    unreadCount,
    lastMessage,
    isPinned: false,
    messageRemindType: 'AcceptAndNotify',
    peerReadTime: 0,
  };
}

/** What Bob says in the group `team`. */
function inTeam(sequence: number): WireMessage {
  const team = { conversationType: 'GROUP', to: 'team', sequence } as const;
  return said('bob', `${sequence}`, 1000 + sequence, team);
}

/** The answer to the question for the list. */
function listOf(...conversations: WireConversation[]) {
  return { conversations, cursor: '', isCompleted: true };
}

/** A client that is in the group `team`, and what it is told. */
async function listener() {
  const engine = new ScriptedEngine();
  engine.answers['groups.list'] = [{ groups: [wireGroup('team')] }];
  engine.answers['session.resume'] = [{ customStatus: '' }];
  const chat = await engine.client();
  return { engine, chat, received: record(chat, EVENT.MESSAGE_RECEIVED) };
}

/** Milliseconds after which a line is opened again at once when it breaks. */
const STEADY = 1_001;

/** A break, after which the list is this. */
async function breakOff(engine: ScriptedEngine, ...conversations: WireConversation[]) {
  await engine.clock.advance(STEADY);
  engine.answers['conversations.list'] = [listOf(...conversations)];
  engine.cut();
  await engine.clock.advance(0);
}

/** A break, after which the question for the list has no answer yet. */
async function breakOffUnanswered(engine: ScriptedEngine) {
  engine.answers['conversations.list'] = NOBODY_ANSWERS;
  engine.cut();
  await engine.clock.advance(0);
}

/** The question that has no answer yet. */
function openQuestion(engine: ScriptedEngine, wanted: string): number {
  const question = engine.asked.findLast(({ command }) => command === wanted);
  if (!question) throw new Error(`Nothing was asked by ${wanted}.`);
  return question.id;
}

const NOBODY_ANSWERS: [] = [];

describe('what was missed', () => {
  test('in two breaks is told, also when the second comes before the first is repaired [EVT-4.21]', async () => {
    const { engine, received } = await listener();
    const one = said('bob', 'one', 1001);
    const two = said('bob', 'two', 1002);
    engine.answers['messages.history'] = NOBODY_ANSWERS;
    await breakOff(engine, conversation('C2Cbob', one, 1));
    engine.answers['messages.history'] = [{ messages: [one, two], isCompleted: true }];
    await breakOff(engine, conversation('C2Cbob', two, 2));
    expect(received.map(textsOf)).toEqual([['one', 'two']]);
  });

  test('of one person cannot be had: that of the others is told, and the next time that person’s, too [EVT-4.21]', async () => {
    const { engine, received } = await listener();
    const bobs = conversation('C2Cbob', said('bob', 'from bob', 1001), 1);
    const carols = conversation('C2Ccarol', said('carol', 'from carol', 1000), 1);
    const carolsHistory = { messages: [carols.lastMessage], isCompleted: true };
    engine.answers['messages.history'] = [{ refusal: 20026 }, carolsHistory];
    await breakOff(engine, bobs, carols);
    expect(received.map(textsOf)).toEqual([['from carol']]);
    engine.answers['messages.history'] = [
      { messages: [bobs.lastMessage], isCompleted: true },
      carolsHistory,
    ];
    await breakOff(engine, bobs, carols);
    expect(received.map(textsOf)).toEqual([['from carol'], ['from bob']]);
  });

  test('is told, whatever comes live while it is fetched [EVT-4.21]', async () => {
    const { engine, received } = await listener();
    const one = said('bob', 'one', 1001);
    const live = said('bob', 'live', 1002);
    engine.answers['messages.history'] = NOBODY_ANSWERS;
    await breakOff(engine, conversation('C2Cbob', one, 1));
    engine.push({ type: 'messages.new', messages: [live] });
    const question = openQuestion(engine, 'messages.history');
    engine.reply(question, { messages: [one, live], isCompleted: true });
    await engine.clock.advance(0);
    expect(received.map(textsOf)).toEqual([['live'], ['one']]);
  });

  test('is told, whatever comes live before it is asked for [EVT-4.21]', async () => {
    const { engine, received } = await listener();
    const one = said('bob', 'one', 1001);
    const live = said('bob', 'live', 1002);
    await breakOffUnanswered(engine);
    engine.push({ type: 'messages.new', messages: [live] });
    engine.answers['messages.history'] = [{ messages: [one, live], isCompleted: true }];
    const question = openQuestion(engine, 'conversations.list');
    engine.reply(question, listOf(conversation('C2Cbob', live, 2)));
    await engine.clock.advance(0);
    expect(received.map(textsOf)).toEqual([['live'], ['one']]);
  });

  test('in a group is left to the history, as in the SDK, where something comes live before the list [EVT-4.15]', async () => {
    const { engine, received } = await listener();
    engine.push({ type: 'messages.new', messages: [inTeam(1)] });
    await breakOffUnanswered(engine);
    engine.push({ type: 'messages.new', messages: [inTeam(3)] });
    const question = openQuestion(engine, 'conversations.list');
    engine.reply(question, listOf(conversation('GROUPteam', inTeam(3), 2)));
    await engine.clock.advance(0);
    expect(received.map(textsOf)).toEqual([['1'], ['3']]);
    expect(engine.asked.filter(({ command }) => command === 'messages.history')).toEqual([]);
  });

  test('in a group that one has left meanwhile is not told [EVT-4.15]', async () => {
    const { engine, chat, received } = await listener();
    engine.push({ type: 'messages.new', messages: [inTeam(1)] });
    engine.answers['messages.history'] = NOBODY_ANSWERS;
    await breakOff(engine, conversation('GROUPteam', inTeam(2), 1));
    engine.answers['groups.quit'] = [{}];
    await chat.quitGroup('team');
    const question = openQuestion(engine, 'messages.history');
    engine.reply(question, { messages: [inTeam(1), inTeam(2)], isCompleted: true });
    await engine.clock.advance(0);
    expect(received.map(textsOf)).toEqual([['1']]);
  });
});
