import type { ChatSDK } from '@parlor/sdk';
import { expect, test } from 'vitest';
import { settled } from '../testing/events.js';
import { ScriptedEngine, wireGroup, wireMessage } from '../testing/scripted-engine.js';

const groupID = '@TGS#_tea';
const topicID = `${groupID}@TOPIC#_green`;

const WIRE = {
  topicID,
  groupID,
  topicName: 'Green',
  avatar: '',
  introduction: '',
  notification: '',
  customData: '',
  muteAllMembers: false,
  createTime: 1,
  nextMessageSeq: 1,
  selfInfo: { muteTime: 0, messageRemindType: '', readSequence: 0, excludedSequences: [] },
};

const CALLS = {
  'topics.list': {
    call: (chat: ChatSDK) => chat.getTopicList({ groupID }),
    reply: { topics: [WIRE], failures: [] },
    answer: { successTopicList: [{ topicID, topicName: 'Green' }], failureTopicList: [] },
  },
  'topics.create': {
    call: (chat: ChatSDK) => chat.createTopicInCommunity({ groupID, topicName: 'Green' }),
    reply: { topicID },
    answer: { topicID },
  },
  'topics.update': {
    call: (chat: ChatSDK) => chat.updateTopicProfile({ groupID, topicID, topicName: 'Green' }),
    reply: {},
    answer: { topic: { topicID, topicName: 'Green' } },
  },
} as const;

test.each(['topics.list', 'topics.create', 'topics.update'] as const)(
  'an answer about topics of a community that was left meanwhile is given, and not remembered (%s)',
  async (command) => {
    const engine = new ScriptedEngine();
    const community = { ...wireGroup(groupID), type: 'Community', isSupportTopic: true };
    engine.answers['groups.list'] = [{ groups: [community] }];
    engine.answers['groups.quit'] = [{}];
    const chat = await engine.client();
    await chat.getJoinedCommunityList();
    const { call, reply, answer } = CALLS[command];
    const late = call(chat);
    await settled(chat);
    const question = engine.asked.findLast((asked) => asked.command === command);
    await chat.quitGroup(groupID);
    engine.reply(question?.id ?? 0, reply);
    expect((await late).data).toMatchObject(answer);
    // What was said last only a topic shows that was not in memory.
    const lastMessage = wireMessage({ conversationType: 'GROUP', to: topicID });
    engine.answers['topics.list'] = [{ topics: [{ ...WIRE, lastMessage }], failures: [] }];
    const { data } = await chat.getTopicList({ groupID });
    const shown = data.successTopicList.map((topic) => topic.lastMessage.messageForShow);
    expect(shown).toEqual([expect.stringContaining('text')]);
  },
);
