import {
  communityIDOfTopic,
  type Topic,
  type TopicLastMessage,
  type TopicSelfInfo,
} from '@parlor/sdk';
import { isRecord } from '../../is-record.js';
import { plainCopy, shareList } from '../../plain-copy.js';
import { malformedData, type Problems } from '../../problems.js';
import { count } from '../../read-number.js';
import { isName, text } from '../../read-text.js';
import { indexOf } from './topic-index.js';
import type { TopicList, TopicSnapshot } from './topic-snapshot.js';

/**
 * Snapshots of what the SDK has of a community's topics, sharing with what is shown. One that is none of it is reported
 * and skipped. Throws when there is no list.
 */
export function readTopics(
  live: unknown,
  communityID: string,
  shown: TopicList,
  problems: Problems,
): TopicList {
  const list = isRecord(live) ? live['successTopicList'] : undefined;
  if (!Array.isArray(list)) throw malformedData('list of topics');
  const before = indexOf(shown);
  const topics = new Map<string, TopicSnapshot>();
  for (const one of list) {
    const topic = readTopic(one, before);
    if (topic && communityIDOfTopic(topic.topicID) === communityID)
      topics.set(topic.topicID, topic);
    else problems.malformed('topic');
  }
  return shareList([...topics.values()], shown);
}

/** A snapshot of a live topic, sharing with an earlier one; `undefined` when it is none. */
export function readTopic(
  live: unknown,
  before: ReadonlyMap<string, TopicSnapshot> = new Map(),
): TopicSnapshot | undefined {
  if (!isTopic(live)) return undefined;
  const sound: Topic = {
    topicID: live.topicID,
    topicName: text(live.topicName),
    avatar: text(live.avatar),
    introduction: text(live.introduction),
    notification: text(live.notification),
    unreadCount: count(live.unreadCount),
    muteAllMembers: live.muteAllMembers === true,
    customData: text(live.customData),
    nextMessageSeq: count(live.nextMessageSeq),
    groupAtInfoList: Array.isArray(live.groupAtInfoList)
      ? live.groupAtInfoList.filter((info) => isRecord(info))
      : [],
    lastMessage: soundLastMessage(live.lastMessage),
    selfInfo: soundSelfInfo(live.selfInfo),
  };
  return plainCopy(sound, before.get(live.topicID));
}

function isTopic(live: unknown): live is Topic {
  if (!isRecord(live)) return false;
  const { topicID } = live;
  return isName(topicID) && communityIDOfTopic(topicID) !== undefined;
}

function soundLastMessage(live: TopicLastMessage): TopicLastMessage {
  if (!isRecord(live)) return NO_LAST_MESSAGE;
  return {
    ...live,
    lastTime: count(live.lastTime),
    lastSequence: count(live.lastSequence),
    fromAccount: text(live.fromAccount),
    nick: text(live.nick),
    avatar: text(live.avatar),
    messageForShow: text(live.messageForShow),
    isRevoked: live.isRevoked === true,
  };
}

function soundSelfInfo(live: TopicSelfInfo): TopicSelfInfo {
  if (!isRecord(live)) return NO_SELF_INFO;
  return {
    ...live,
    muteTime: count(live.muteTime),
    readedSequence: count(live.readedSequence),
  };
}

/** Nothing was said in a topic. */
const NO_LAST_MESSAGE: TopicLastMessage = {
  lastTime: 0,
  lastSequence: 0,
  fromAccount: '',
  nick: '',
  avatar: '',
  type: '',
  payload: null,
  messageForShow: '',
  isRevoked: false,
  revoker: null,
};

/** Nothing is known of what I am in a topic. */
const NO_SELF_INFO: TopicSelfInfo = { muteTime: 0, messageRemindType: '', readedSequence: 0 };
