import { type ChatSDK, EVENT, TYPES } from '@parlor/sdk';
import { describe, expect, test } from 'vitest';
import type { WireMessage } from '../protocol/entities.js';
import type { WireTopic } from '../protocol/topic-commands.js';
import { record } from '../testing/events.js';
import { ScriptedEngine, wireGroup, wireMessage } from '../testing/scripted-engine.js';
import { textsOf } from '../testing/small-talk.js';

const GROUP_ID = '@TGS#_team';
const TOPIC_ID = `${GROUP_ID}@TOPIC#_tea`;
const CONVERSATION_ID = `GROUP${TOPIC_ID}`;

const EVERYBODY = TYPES.MSG_AT_ALL;

/** How many messages of a topic are kept in memory. */
const MANY = 1_000;

function wireTopic(changes: Partial<WireTopic> = {}): WireTopic {
  return {
    topicID: TOPIC_ID,
    groupID: GROUP_ID,
    topicName: 'Tea',
    avatar: '',
    introduction: '',
    notification: '',
    customData: '',
    muteAllMembers: false,
    nextMessageSeq: 1,
    selfInfo: { muteTime: 0, messageRemindType: '', readSequence: 0, excludedSequences: [] },
    ...changes,
  };
}

function said(sequence: number, changes: Partial<WireMessage> = {}): WireMessage {
  return wireMessage({ conversationType: 'GROUP', to: TOPIC_ID, sequence, ...changes });
}

function mention(sequence: number, ...atUserList: string[]) {
  return { from: 'bob', sequence, random: 7, clientSequence: 8, atUserList };
}

/** A client in a community that has asked for its topic. */
async function client(topic: WireTopic = wireTopic()) {
  const engine = new ScriptedEngine();
  const community = { type: 'Community', isSupportTopic: true } as const;
  engine.answers['groups.list'] = [{ groups: [{ ...wireGroup(GROUP_ID), ...community }] }];
  engine.answers['topics.list'] = [{ topics: [topic], failures: [] }];
  engine.answers['conversations.read'] = [{}];
  const chat = await engine.client();
  return { engine, chat, topic: await topicOf(chat) };
}

async function topicOf(chat: ChatSDK) {
  const { data } = await chat.getTopicList({ groupID: GROUP_ID });
  const [topic] = data.successTopicList;
  if (!topic) throw new Error('There is no topic.');
  return topic;
}

function readingsIn(engine: ScriptedEngine): unknown[] {
  return engine.asked.filter(({ command }) => command === 'conversations.read');
}

describe('a topic', () => {
  test('that mentions me and everybody in one message lists that once [OBJ-6.5]', async () => {
    const mentions = [mention(1, 'me'), mention(1, EVERYBODY), mention(2, EVERYBODY)];
    const { topic } = await client(wireTopic({ nextMessageSeq: 3, mentions }));
    expect(
      topic.groupAtInfoList.map(({ messageSequence, atTypeArray }) => [
        messageSequence,
        atTypeArray,
      ]),
    ).toEqual([
      [1, [3]],
      [2, [2]],
    ]);
  });

  test('forgets that everybody was mentioned without a word to the service [RDS-13.12]', async () => {
    const { engine, chat, topic } = await client(wireTopic({ mentions: [mention(1, EVERYBODY)] }));
    const told = record(chat, EVENT.TOPIC_UPDATED);
    expect(topic.groupAtInfoList).toHaveLength(1);
    await chat.setMessageRead({ conversationID: CONVERSATION_ID });
    expect(topic.groupAtInfoList).toEqual([]);
    expect([told.length, readingsIn(engine).length]).toEqual([1, 0]);
  });

  test('tells the service that I have seen what mentions me', async () => {
    const { engine, chat } = await client(wireTopic({ mentions: [mention(1, 'me')] }));
    await chat.setMessageRead({ conversationID: CONVERSATION_ID });
    expect(readingsIn(engine)).toHaveLength(1);
  });

  test('keeps no more than a thousand messages in memory: then all are forgotten [HIS-12.35]', async () => {
    const { engine, chat } = await client();
    const messages = Array.from({ length: MANY }, (_, place) => said(place + 1));
    engine.push({ type: 'messages.new', messages: messages.slice(1) });
    const [first] = messages;
    const heard = record(chat, EVENT.MESSAGE_RECEIVED);
    engine.push({ type: 'messages.new', messages: [said(MANY + 1)] });
    const [last] = heard.flat();
    expect(last?.sequence).toBe(MANY + 1);
    expect(chat.findMessage(last?.ID ?? '')).toBeNull();
    engine.push({ type: 'messages.new', messages: first ? [first] : [] });
    expect(chat.findMessage(heard.flat().at(-1)?.ID ?? '')).not.toBeNull();
  });

  test('whose messages were forgotten is read on from where one was', async () => {
    const { engine, chat } = await client();
    engine.push({ type: 'messages.new', messages: [said(90)] });
    const page = [said(4, { elements: [{ type: 'TIMTextElem', content: { text: 'four' } }] })];
    engine.answers['messages.history'] = [{ messages: page, isCompleted: false }];
    const { data } = await chat.getMessageList({
      conversationID: CONVERSATION_ID,
      nextReqMessageID: '4',
    });
    const asked = engine.asked.findLast(({ command }) => command === 'messages.history');
    expect(asked?.body).toMatchObject({ beforeSequence: 5 });
    expect(textsOf(data.messageList)).toEqual(['four']);
    expect(data.nextReqMessageID).toBe('3');
  });

  test('that is told of now and then takes over what counts, and shows the newest only', async () => {
    const { engine, chat, topic } = await client();
    const told = record(chat, EVENT.TOPIC_UPDATED);
    const latest = (sequence: number, excludedSequences: number[]) =>
      engine.push({ type: 'topics.latest', message: said(sequence), excludedSequences });
    latest(5, [2, 3]);
    expect(topic).toMatchObject({ unreadCount: 3, nextMessageSeq: 6 });
    latest(4, []);
    expect(topic).toMatchObject({ unreadCount: 3, lastMessage: { lastSequence: 5 } });
    expect(told).toHaveLength(1);
  });

  test('of which nothing is known here is not told of, and keeps what was said', async () => {
    const { engine, chat } = await client();
    const told = record(chat, EVENT.TOPIC_UPDATED);
    const other = `${GROUP_ID}@TOPIC#_milk`;
    engine.push({ type: 'messages.new', messages: [said(1, { to: other })] });
    engine.push({ type: 'topics.latest', message: said(2, { to: other }), excludedSequences: [] });
    engine.push({
      type: 'conversations.read',
      conversationID: `GROUP${other}`,
      position: { time: 1000, sequence: 1 },
    });
    expect(told).toEqual([]);
    const { data } = await chat.getConversationProfile(`GROUP${other}`);
    expect(data.conversation).toMatchObject({ type: 'TOPIC', unreadCount: 0 });
  });
});
