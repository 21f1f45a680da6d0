import { keyOf } from '../../storage/keys.js';
import { table } from '../../storage/table.js';

/** A topic of a community. Who is in it, and what they are there, the community says. */
export interface TopicRecord {
  topicID: string;
  /** The community. */
  groupID: string;
  topicName: string;
  avatar: string;
  introduction: string;
  notification: string;
  customData: string;
  muteAllMembers: boolean;
  /** Seconds. */
  createTime: number;
  /** By their numbers, topics are in the order in which they were made. */
  number: number;
}

/** By groupID and topicID. */
export const topics = table<TopicRecord>('topics');

export function topicKey({ groupID, topicID }: Pick<TopicRecord, 'groupID' | 'topicID'>): string {
  return keyOf(groupID, topicID);
}
