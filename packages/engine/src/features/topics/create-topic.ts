import { type SessionWork, secondsOf, type Work } from '../../core/context.js';
import { refuse } from '../../core/refusal.js';
import type { Commands } from '../../protocol/commands.js';
import { nextNumber } from '../../storage/counters.js';
import { findTopic, type TopicRecord, topicKey, topics, topicsOf } from '../group-records/index.js';
import { NOTICE } from '../groups/index.js';
import { requirePermitted } from '../moderation/index.js';
import { requireManaged } from './communities.js';
import { tellTopics } from './tell-topics.js';
import {
  areTopicTexts,
  defaultTopicID,
  isCustomTopicID,
  MOST_TOPICS,
  type TopicTexts,
} from './topics.rules.js';

type Creation = Commands['topics.create'];

/** `topics.create` */
export async function createTopic(
  work: SessionWork,
  { groupID, topicID: wanted, ...said }: Creation['request'],
): Promise<Creation['reply']> {
  const group = await requireManaged(work, groupID);
  const { topicName, avatar, introduction, notification, customData } = said;
  const texts = { topicName, avatar, introduction, notification, customData };
  if (!areTopicTexts(texts)) return refuse(10004);
  requirePermitted(work, [topicName, introduction, notification]);
  if ((await topicsOf(work, groupID)).length >= MOST_TOPICS) return refuse(10004);
  const topicID = await chooseID(work, groupID, wanted);
  await saveNewTopic(work, { groupID, topicID, texts });
  await tellTopics(work, group, { operationType: NOTICE.topicCreated, topicID });
  return { topicID };
}

/** Keeps a topic in which nothing was said yet. */
export async function saveNewTopic(
  work: Work,
  { texts, ...ids }: Pick<TopicRecord, 'groupID' | 'topicID'> & { texts: TopicTexts },
): Promise<void> {
  work.store.put(topics, topicKey(ids), {
    ...texts,
    ...ids,
    muteAllMembers: false,
    createTime: secondsOf(work.clock),
    number: await nextNumber(work.store, 'topics'),
  });
}

async function chooseID(work: Work, groupID: string, wanted: string | undefined): Promise<string> {
  if (wanted === undefined) return unusedID(work, groupID);
  if (!isCustomTopicID(wanted, groupID)) return refuse(10015);
  return (await findTopic(work, wanted)) ? refuse(10021) : wanted;
}

async function unusedID(work: Work, groupID: string): Promise<string> {
  const number = await nextNumber(work.store, 'topic-ids');
  const topicID = defaultTopicID(groupID, number);
  // An app may have chosen an ID that looks like one of ours.
  return (await findTopic(work, topicID)) ? unusedID(work, groupID) : topicID;
}
