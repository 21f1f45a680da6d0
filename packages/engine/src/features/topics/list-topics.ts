import type { SessionWork } from '../../core/context.js';
import type { Commands } from '../../protocol/commands.js';
import type { WireTopic } from '../../protocol/topic-commands.js';
import type { TopicRecord } from '../group-records/index.js';
import { topicsOf } from '../group-records/index.js';
import { topicStateFor } from '../topic-messages/index.js';
import { requireCommunity } from './communities.js';
import { failuresOf } from './named-topics.js';

type List = Commands['topics.list'];

/** `topics.list` */
export async function listTopics(
  work: SessionWork,
  { groupID, topicIDs }: List['request'],
): Promise<List['reply']> {
  await requireCommunity(work, groupID);
  const all = await topicsOf(work, groupID);
  const named = new Set(topicIDs);
  const wanted = all.filter(({ topicID }) => named.size === 0 || named.has(topicID));
  const topics: WireTopic[] = [];
  for (const topic of wanted) topics.push(await wireTopicFor(work, topic));
  return { topics, failures: failuresOf(topicIDs, all) };
}

async function wireTopicFor(work: SessionWork, topic: TopicRecord): Promise<WireTopic> {
  const { createTime: _createTime, number: _number, ...profile } = topic;
  return { ...profile, ...(await topicStateFor(work, topic.topicID, work.userID)) };
}
