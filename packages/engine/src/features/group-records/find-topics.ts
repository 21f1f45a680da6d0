import { communityIDOfTopic } from '@parlor/sdk';
import type { Work } from '../../core/context.js';
import { refuse } from '../../core/refusal.js';
import { within } from '../../storage/keys.js';
import { type TopicRecord, topicKey, topics } from './topics.records.js';

/** The topic with this ID; `undefined` when there is none. */
export async function findTopic(
  { store }: Work,
  topicID: string,
): Promise<TopicRecord | undefined> {
  const groupID = communityIDOfTopic(topicID);
  return groupID === undefined ? undefined : store.get(topics, topicKey({ groupID, topicID }));
}

/** The topic with this ID; 10010 when there is none. */
export async function requireTopic(work: Work, topicID: string): Promise<TopicRecord> {
  return (await findTopic(work, topicID)) ?? refuse(10010);
}

/** The topics of a community, in the order in which they were made. */
export async function topicsOf({ store }: Work, groupID: string): Promise<TopicRecord[]> {
  const found = await store.values(topics, within(groupID));
  return found.sort((one, other) => one.number - other.number);
}
