import {
  type ChatSDK,
  communityIDOfTopic,
  EVENT,
  groupConversationID,
  type Message,
  type Topic,
  TYPES,
} from '@parlor/sdk';
import type { World } from '../world.js';
import { openGroup } from './group-kinds.js';
import { say, sayAll } from './small-talk.js';

/** What is needed to talk in topics. */
export const TALKING = ['createTopicInCommunity', 'getTopicList'] as const;

/** A community and two topics of it. */
export interface Talk {
  readonly groupID: string;
  readonly tea: string;
  readonly milk: string;
}

/** A community with two topics, in which these people are, and whose topics all of them have asked for. */
export async function openTalk(
  world: World,
  owner: ChatSDK,
  ...members: readonly ChatSDK[]
): Promise<Talk> {
  const groupID = await openGroup(owner, {
    type: TYPES.GRP_COMMUNITY,
    isSupportTopic: true,
    memberList: members.map((chat) => ({ userID: chat.getLoginUser() })),
  });
  const open = async (topicName: string) =>
    (await owner.createTopicInCommunity({ groupID, topicName })).data.topicID;
  const talk = { groupID, tea: await open('Tea'), milk: await open('Milk') };
  await world.settled(owner, ...members);
  for (const chat of [owner, ...members]) await chat.getTopicList({ groupID });
  return talk;
}

/** The live topic that a client has. */
export async function topicOf(chat: ChatSDK, topicID: string): Promise<Topic> {
  const groupID = communityIDOfTopic(topicID) ?? '';
  const { data } = await chat.getTopicList({ groupID, topicIDList: [topicID] });
  const [topic] = data.successTopicList;
  if (!topic) throw new Error(`There is no topic ${topicID}.`);
  return topic;
}

/** Says something in a topic. */
export function sayIn(chat: ChatSDK, topicID: string, words: string): Promise<Message> {
  return say(chat, topicID, words, TYPES.CONV_GROUP);
}

/** Says texts in a topic, one after the other. */
export function sayAllIn(
  chat: ChatSDK,
  topicID: string,
  texts: readonly string[],
): Promise<Message[]> {
  return sayAll(chat, topicID, texts, TYPES.CONV_GROUP);
}

/** Says something in a topic that mentions people. */
export async function mentionIn(
  chat: ChatSDK,
  topicID: string,
  atUserList: string[],
): Promise<Message> {
  const message = chat.createTextAtMessage({
    to: topicID,
    conversationType: TYPES.CONV_GROUP,
    payload: { text: 'look', atUserList },
  });
  return (await chat.sendMessage(message)).data.message;
}

/** Reads a topic. */
export async function readTopic(chat: ChatSDK, topicID: string): Promise<void> {
  await chat.setMessageRead({ conversationID: groupConversationID(topicID) });
}

/** The topics of which a client is told from now on, as they are when it is told. */
export function hearTopics(chat: ChatSDK): Topic[] {
  const told: Topic[] = [];
  chat.on(EVENT.TOPIC_UPDATED, ({ data: { topic } }) => {
    const { lastMessage, selfInfo, groupAtInfoList } = topic;
    told.push({
      ...topic,
      lastMessage: { ...lastMessage },
      selfInfo: { ...selfInfo },
      groupAtInfoList: [...groupAtInfoList],
    });
  });
  return told;
}
