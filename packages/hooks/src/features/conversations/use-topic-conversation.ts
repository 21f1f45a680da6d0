'use client';
import { ChatError, communityIDOfTopic } from '@parlor/sdk';
import { useEffect } from 'react';
import { useChat } from '../../chat-context.js';
import { useSlice } from '../../use-slice.js';
import { groupErrorOf, groupOf, groupsFeature } from '../groups/index.js';
import { topicsFeature, useTopic } from '../topics/index.js';
import type { ConversationSnapshot } from './conversation-snapshot.js';
import { conversationOfTopic } from './topic-conversation.js';

/** The topics of the community are there, and this is none of them. */
const NO_SUCH_TOPIC = new ChatError({ code: 10010 });

/** What is known of the conversation of a topic. */
interface TopicConversation {
  readonly conversation: ConversationSnapshot | undefined;
  readonly error: ChatError | null;
}

const NOT_KNOWN: TopicConversation = { conversation: undefined, error: null };

/** The conversation of a topic; nothing for `''`. Renders again when the topic or its community changes. */
export function useTopicConversation(topicID: string): TopicConversation {
  const communityID = communityIDOfTopic(topicID) ?? '';
  const chat = useChat();
  const topics = chat.feature(topicsFeature).around(topicID);
  const groups = chat.feature(groupsFeature);
  const topic = useTopic(topicID);
  const status = useSlice(topics.slice, (state) => state.status);
  const topicsError = useSlice(topics.slice, (state) => state.error);
  useEffect(
    () => (communityID === '' ? undefined : groups.watch(communityID)),
    [groups, communityID],
  );
  const community = useSlice(groups.slice, (state) => groupOf(state, communityID));
  const groupError = useSlice(groups.slice, (state) => groupErrorOf(state, communityID));
  if (topicID === '') return NOT_KNOWN;
  const conversation = topic && community && conversationOfTopic(topic, community);
  const missing = status === 'ready' && !topic ? NO_SUCH_TOPIC : null;
  return { conversation, error: topicsError ?? groupError ?? missing };
}
