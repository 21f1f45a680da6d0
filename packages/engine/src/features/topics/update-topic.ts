import type { SessionWork } from '../../core/context.js';
import { refuse } from '../../core/refusal.js';
import type { Commands } from '../../protocol/commands.js';
import { requireTopic, topicKey, topics } from '../group-records/index.js';
import { tellTopicChanges } from '../groups/index.js';
import { requirePermitted } from '../moderation/index.js';
import { requireManaged } from './communities.js';
import { areTopicTexts, givenOf } from './topics.rules.js';

type Update = Commands['topics.update'];

/**
 * `topics.update`: the tip tells all that was given, changed or not. The SDK of who gave it depends on it: it
 * believes that nobody is muted any more until it hears.
 */
export async function updateTopic(
  work: SessionWork,
  { groupID, topicID, changes }: Update['request'],
): Promise<Update['reply']> {
  const group = await requireManaged(work, groupID);
  const topic = await requireTopic(work, topicID);
  if (topic.groupID !== groupID) return refuse(10010);
  const given = givenOf(changes);
  if (!areTopicTexts(given)) return refuse(10004);
  requirePermitted(work, [given.topicName, given.introduction, given.notification]);
  work.store.put(topics, topicKey(topic), { ...topic, ...given });
  await tellTopicChanges(work, { group, topicID, operatorID: work.userID, changes: given });
  return {};
}
