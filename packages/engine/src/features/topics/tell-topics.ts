import type { SessionWork } from '../../core/context.js';
import { type GroupRecord, presentMemberIDs } from '../group-records/index.js';
import { giveNotice, type NOTICE } from '../groups/index.js';

/** What has happened to topics of a community. Of changed profiles a tip tells. */
type News =
  | { operationType: typeof NOTICE.topicCreated; topicID: string }
  | { operationType: typeof NOTICE.topicsDeleted; topicIDList: string[] };

/** Tells everybody who is in the community and there, also who did it. Who comes later asks for the topics. */
export async function tellTopics(work: SessionWork, group: GroupRecord, news: News): Promise<void> {
  const operatorID = work.userID;
  for (const to of await presentMemberIDs(work, group)) {
    await giveNotice(work, { to, group, operatorID, ...news });
  }
}
