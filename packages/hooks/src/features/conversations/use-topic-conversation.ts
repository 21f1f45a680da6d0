'use client';
import type { ChatError } from '@parlor/sdk';
import { useEffect, useSyncExternalStore } from 'react';
import { useChat } from '../../chat-context.js';
import type { ConversationSnapshot } from './conversation-snapshot.js';
import { lateTopicsFeature } from './late-topics.js';

/** What is known of the conversation of a topic. */
interface TopicConversation {
  readonly conversation: ConversationSnapshot | undefined;
  readonly error: ChatError | null;
}

/** The conversation of a topic; nothing for `undefined`. Renders again when the topic or its community changes. */
export function useTopicConversation(topicID: string | undefined): TopicConversation {
  const chat = useChat();
  const late = chat.feature(lateTopicsFeature);
  const { part, error: loadError } = useSyncExternalStore(late.subscribe, late.read, late.read);
  useEffect(() => {
    if (topicID === undefined) return undefined;
    if (part) return part.watchTopic(chat, topicID);
    late.request();
    return undefined;
  }, [chat, late, part, topicID]);
  const conversation = useSyncExternalStore(
    chat.state.subscribe,
    () => (topicID === undefined ? undefined : part?.shownConversationOf(chat, topicID)),
    nothing,
  );
  const error = useSyncExternalStore(
    chat.state.subscribe,
    () => (topicID === undefined ? null : (part?.shownErrorOf(chat, topicID) ?? loadError)),
    noError,
  );
  return { conversation, error };
}

function nothing(): undefined {}

function noError(): null {
  return null;
}
