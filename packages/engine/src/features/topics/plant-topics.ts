import type { Work } from '../../core/context.js';
import type { GroupRecord } from '../group-records/index.js';
import { saveNewTopic } from './create-topic.js';
import type { TopicTexts } from './topics.rules.js';

/** A topic of a community that exists from the start. */
export interface SeedTopic extends Partial<TopicTexts> {
  /** `<groupID of the community>@TOPIC#_<suffix>`. */
  topicID: string;
  topicName: string;
}

/** Makes topics, in this order. Nobody is told: nobody is there yet. */
export async function plantTopics(
  work: Work,
  { groupID }: Pick<GroupRecord, 'groupID'>,
  seeds: readonly SeedTopic[],
): Promise<void> {
  for (const { topicID, ...said } of seeds) {
    const texts = { avatar: '', introduction: '', notification: '', customData: '', ...said };
    await saveNewTopic(work, { groupID, topicID, texts });
  }
}
