'use client';
import type { ChatError } from '@parlor/sdk';
import { useEffect, useMemo } from 'react';
import { useChat } from '../../chat-context.js';
import type { LoadStatus } from '../../load-status.js';
import { mayBeIgnored } from '../../sdk-calls.js';
import { useSlice } from '../../use-slice.js';
import { markRead, setPinned } from './conversation-actions.js';
import type { ConversationSnapshot } from './conversation-snapshot.js';
import { conversationOf, errorOf } from './conversations.store.js';
import { conversationsFeature } from './conversations-control.js';
import { topicIDOf } from './topic-id-of.js';
import { useTopicConversation } from './use-topic-conversation.js';

/** What {@link useConversation} returns. */
export interface UseConversationResult {
  /** `loading` until it is known; `error` when it could not be had. */
  readonly status: LoadStatus;
  /** `undefined` while it is not known, and where there is no such conversation. */
  readonly conversation: ConversationSnapshot | undefined;
  /**
   * Why it could not be had: 2501 no such person, 10010 no such group or topic, 10007 not in the topic's community, 2903 what
   * topics need could not be loaded, which a new connection mends.
   */
  readonly error: ChatError | null;
  /**
   * Everything in it is read, and it is not marked as unread any more: shown at once, and taken back when
   * the service refuses. Rejects with a ChatError; may be ignored.
   */
  markRead(): Promise<void>;
  /**
   * Pins it to the top of the list, or unpins it: shown at once, and taken back when the service
   * refuses. Rejects with a ChatError, 51012 above 50 pinned, 2500 a topic; may be ignored.
   */
  setPinned(isPinned: boolean): Promise<void>;
}

/**
 * One conversation, `C2C<userID>` or `GROUP<groupID>`, from the list; one that is not in the list is
 * asked for, which makes the SDK list it. After a failure the next component that shows it asks
 * again, and so does a new connection. One that leaves the list while it is shown, deleted say, stays
 * as it was.
 *
 * The conversation of a topic is in no list: what it shows here, and what is unread in it, is the topic's. It has the name
 * of the topic, and as its `groupProfile` the community. Its drafts are only on the device, it has no marks and no
 * receipts, and it cannot be pinned. What that needs is loaded with the first conversation of a topic.
 *
 * Renders again when this conversation changes, and for no other one.
 *
 * Stands on `getConversationList`, `getConversationProfile`, `setMessageRead`, `pinConversation` and
 * CONVERSATION_LIST_UPDATED; for topics on `getTopicList`, `getGroupProfile` and TOPIC_UPDATED.
 */
export function useConversation(conversationID: string): UseConversationResult {
  const chat = useChat();
  const control = chat.feature(conversationsFeature);
  const topicID = topicIDOf(conversationID);
  const isTopic = topicID !== undefined;
  useEffect(
    () => (isTopic ? undefined : control.watchOne(conversationID)),
    [control, conversationID, isTopic],
  );
  const listed = useSlice(control.slice, (state) => conversationOf(state, conversationID));
  const listedError = useSlice(control.slice, (state) => errorOf(state, conversationID));
  const ofTopic = useTopicConversation(topicID);
  const conversation = isTopic ? ofTopic.conversation : listed;
  const error = isTopic ? ofTopic.error : listedError;
  const actions = useMemo(
    () => ({
      markRead: () => mayBeIgnored(markRead(chat, [conversationID]).then(nothing)),
      setPinned: (isPinned: boolean) =>
        mayBeIgnored(setPinned(chat, [conversationID], isPinned).then(nothing)),
    }),
    [chat, conversationID],
  );
  const status = conversation ? 'ready' : error ? 'error' : 'loading';
  return useMemo(
    () => ({ status, conversation, error, ...actions }),
    [status, conversation, error, actions],
  );
}

function nothing(): void {}
