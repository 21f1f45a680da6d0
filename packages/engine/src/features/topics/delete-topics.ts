import type { SessionWork } from '../../core/context.js';
import type { Commands } from '../../protocol/commands.js';
import { topicsOf } from '../group-records/index.js';
import { NOTICE } from '../groups/index.js';
import { forgetTopic } from '../topic-messages/index.js';
import { requireManaged } from './communities.js';
import { failuresOf } from './named-topics.js';
import { tellTopics } from './tell-topics.js';

type Deletion = Commands['topics.delete'];

/** `topics.delete` */
export async function deleteTopics(
  work: SessionWork,
  { groupID, topicIDs: named }: Deletion['request'],
): Promise<Deletion['reply']> {
  const group = await requireManaged(work, groupID);
  const all = await topicsOf(work, groupID);
  const doomed = all.filter(({ topicID }) => named.length === 0 || named.includes(topicID));
  for (const topic of doomed) await forgetTopic(work, group, topic);
  const topicIDs = doomed.map(({ topicID }) => topicID);
  if (topicIDs.length > 0) {
    const topicIDList = topicIDs;
    await tellTopics(work, group, { operationType: NOTICE.topicsDeleted, topicIDList });
  }
  return { topicIDs, failures: failuresOf(named, all) };
}
