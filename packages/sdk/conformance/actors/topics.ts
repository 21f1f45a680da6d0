import {
  type ChatSDK,
  type CreateGroupOptions,
  type CreateTopicOptions,
  EVENT,
  type Topic,
  TYPES,
} from '@parlor/sdk';
import type { World } from '../world.js';
import { openGroup } from './group-kinds.js';
import { isSettledNow } from './without-service.js';

/** What a scenario about topics needs. */
export const TOPIC_METHODS = [
  'createTopicInCommunity',
  'getTopicList',
  'updateTopicProfile',
  'deleteTopicFromCommunity',
] as const;

/** A community with topics, with these ordinary members, and its ID. */
export function openCommunity(
  owner: ChatSDK,
  members: readonly string[] = [],
  options: Partial<CreateGroupOptions> = {},
): Promise<string> {
  return openGroup(owner, {
    type: TYPES.GRP_COMMUNITY,
    isSupportTopic: true,
    memberList: members.map((userID) => ({ userID })),
    ...options,
  });
}

/** A new topic, and its ID. */
export async function openTopic(
  chat: ChatSDK,
  groupID: string,
  options: Partial<CreateTopicOptions> = {},
): Promise<string> {
  const { data } = await chat.createTopicInCommunity({ groupID, topicName: 'Tea', ...options });
  return data.topicID;
}

/** The topics of a community, as somebody gets them. */
export async function topicsOf(
  chat: ChatSDK,
  groupID: string,
  topicIDList?: string[],
): Promise<Topic[]> {
  return (await chat.getTopicList({ groupID, topicIDList })).data.successTopicList;
}

/** The names of the topics of a community, sorted. */
export async function topicNamesOf(chat: ChatSDK, groupID: string): Promise<string[]> {
  return (await topicsOf(chat, groupID)).map(({ topicName }) => topicName).toSorted();
}

/** One topic; the test ends when there is none. */
export async function topicOf(chat: ChatSDK, groupID: string, topicID: string): Promise<Topic> {
  const [topic] = await topicsOf(chat, groupID, [topicID]);
  if (!topic) throw new Error(`${topicID} is not there.`);
  return topic;
}

/** What TOPIC_UPDATED says from now on, as it is when it is said. */
export function recordTopics(chat: ChatSDK): { groupID: string; topic: Topic }[] {
  const told: { groupID: string; topic: Topic }[] = [];
  chat.on(EVENT.TOPIC_UPDATED, ({ data }) => {
    told.push({ groupID: data.groupID, topic: { ...data.topic } });
  });
  return told;
}

/** Whether a client, whose line is cut, knows topics without asking. */
export function isKnownOffline(
  world: World,
  chat: ChatSDK,
  groupID: string,
  topicIDList?: string[],
): Promise<boolean> {
  return isSettledNow(world, chat.getTopicList({ groupID, topicIDList }));
}
