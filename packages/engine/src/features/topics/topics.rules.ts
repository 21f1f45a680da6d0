import { topicID as topicIDOf } from '@parlor/sdk';
import { byteLength } from '../../core/byte-length.js';
import type { WireTopicProfile } from '../../protocol/topic-commands.js';
import type { TopicRecord } from '../group-records/index.js';

/** How many topics a community can have. */
export const MOST_TOPICS = 5_000;

/** The longest texts of a topic, in bytes. */
const MAX_BYTES = {
  topicName: 150,
  avatar: 500,
  introduction: 400,
  notification: 400,
  customData: 3_000,
} as const;

/** What a topic says of itself. */
export type TopicTexts = Pick<TopicRecord, keyof typeof MAX_BYTES>;

const MAX_ID_BYTES = 96;

/** Whether these can be texts of a topic: none is too long, and its name is not empty. */
export function areTopicTexts(texts: Partial<TopicTexts>): boolean {
  const fields = ['topicName', 'avatar', 'introduction', 'notification', 'customData'] as const;
  return (
    texts.topicName !== '' &&
    fields.every((field) => byteLength(texts[field] ?? '') <= MAX_BYTES[field])
  );
}

/** What can be changed of a topic, as far as it is given: whatever else was sent along is left out. */
export function givenOf(changes: Partial<WireTopicProfile>): Partial<WireTopicProfile> {
  const { topicName, avatar, introduction, notification, customData, muteAllMembers } = changes;
  return {
    ...(topicName !== undefined && { topicName }),
    ...(avatar !== undefined && { avatar }),
    ...(introduction !== undefined && { introduction }),
    ...(notification !== undefined && { notification }),
    ...(customData !== undefined && { customData }),
    ...(muteAllMembers !== undefined && { muteAllMembers }),
  };
}

/** Whether somebody may give a topic of the community this ID: 96 characters of printable ASCII at most, the community's own first. */
export function isCustomTopicID(topicID: string, groupID: string): boolean {
  const prefix = topicIDOf(groupID, '');
  if (!topicID.startsWith(prefix) || topicID.length === prefix.length) return false;
  return topicID.length <= MAX_ID_BYTES && /^[\x20-\x7e]+$/.test(topicID);
}

/** The ID of a topic that was made without one. */
export function defaultTopicID(groupID: string, number: number): string {
  const digits = number.toString(36).toUpperCase().padStart(8, '0');
  return topicIDOf(groupID, `@TOPIC#c${digits}`);
}
