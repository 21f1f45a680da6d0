import type { Work } from '../../core/context.js';
import {
  type GroupRecord,
  type TopicRecord,
  topicKey,
  topics,
  topicsOf,
} from '../group-records/index.js';
import { forgetTopicMutes } from '../member-settings/index.js';
import { forgetTopicMessages } from './forget-topic-messages.js';

/** A topic is no more, and nothing of what was said in it, or of who was muted in it. */
export async function forgetTopic(
  work: Work,
  group: GroupRecord,
  topic: TopicRecord,
): Promise<void> {
  await forgetTopicMessages(work, group, topic.topicID);
  await forgetTopicMutes(work, topic.topicID);
  work.store.delete(topics, topicKey(topic));
}

/** A community is no more: its topics go with it. */
export async function forgetTopics(work: Work, group: GroupRecord): Promise<void> {
  if (!group.isSupportTopic) return;
  for (const topic of await topicsOf(work, group.groupID)) await forgetTopic(work, group, topic);
}
