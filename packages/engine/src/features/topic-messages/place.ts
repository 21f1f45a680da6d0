import { isTopicID } from '@parlor/sdk';
import type { Work } from '../../core/context.js';
import { refuse } from '../../core/refusal.js';
import {
  findGroup,
  findTopic,
  type GroupRecord,
  type TopicRecord,
} from '../group-records/index.js';

/** Where a group talks: the group itself, or a topic of a community, whose members and roles are the community's. */
export interface Place {
  /** The groupID or the topicID: the messages have it as `to`, and their log and conversation its name. */
  placeID: string;
  group: GroupRecord;
  /** Left out when it is the group itself. */
  topic?: TopicRecord;
}

/** The group or topic with this ID; `undefined` when there is none. */
export async function findPlace(work: Work, placeID: string): Promise<Place | undefined> {
  if (!isTopicID(placeID)) {
    const group = await findGroup(work, placeID);
    return group && { placeID, group };
  }
  const topic = await findTopic(work, placeID);
  const group = topic && (await findGroup(work, topic.groupID));
  return group && { placeID, group, topic };
}

/** The group or topic with this ID; 10010 when there is none. */
export async function requirePlace(work: Work, placeID: string): Promise<Place> {
  return (await findPlace(work, placeID)) ?? refuse(10010);
}
