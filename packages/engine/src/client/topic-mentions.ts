import { groupConversationID } from '@parlor/sdk';
import type { WireMention } from '../protocol/entities.js';
import type { ClientParts } from './client-parts.js';
import { communityOf } from './live-topic.js';
import { atInfoOf, withMention } from './mentions.js';

/**
 * A message of a topic mentions me: its conversation says so, and the topic, where it is known, which is told. What I
 * wrote myself mentions me to nobody, and a message of which it is said already is told again.
 */
export function noteTopicMention(
  { session, announcer, topics, topicConversations }: ClientParts,
  topicID: string,
  mention: WireMention,
): void {
  if (mention.from === session.userID) return;
  const info = atInfoOf(communityOf({ topicID }), mention, session.userID);
  if (!info) return;
  const conversation = topicConversations.ensure(groupConversationID(topicID));
  const list = withMention(conversation.groupAtInfoList, { ...info, topicID });
  conversation.groupAtInfoList = list;
  const topic = topics.get(topicID);
  if (!topic) return;
  topic.groupAtInfoList = list.map((one) => ({ ...one, topicID }));
  announcer.topic(topic);
}
