'use client';
import { useEffect } from 'react';
import { useChat } from '../../chat-context.js';
import { useSlice } from '../../use-slice.js';
import { indexOf } from './topic-index.js';
import type { TopicSnapshot } from './topic-snapshot.js';
import { topicsFeature } from './topics-control.js';

/**
 * A topic by its topicID (not its conversationID); `undefined` while it is not known, for an ID that is no topic's, and once
 * the topic is no more.
 *
 * Asks for all topics of its community, as {@link useTopics} does, once for both; its `error` says why they could not be had. Renders again when this topic changes,
 * and for no other one. Stands on `getTopicList`, TOPIC_CREATED, TOPIC_UPDATED and TOPIC_DELETED.
 */
export function useTopic(topicID: string): TopicSnapshot | undefined {
  const told = useChat().feature(topicsFeature).around(topicID);
  useEffect(() => told.watch(), [told]);
  return useSlice(told.slice, ({ shown }) => indexOf(shown).get(topicID));
}
