'use client';
import type { ChatError } from '@parlor/sdk';
import { useEffect, useMemo } from 'react';
import { useChat } from '../../chat-context.js';
import type { LoadStatus } from '../../load-status.js';
import { mayBeIgnored } from '../../sdk-calls.js';
import { useSlice } from '../../use-slice.js';
import { createTopic, markTopicRead, removeTopics, updateTopic } from './topic-actions.js';
import { inOrder } from './topic-index.js';
import type {
  CreateTopicRequest,
  TopicSnapshot,
  TopicsOutcome,
  UpdateTopicOptions,
} from './topic-snapshot.js';
import { topicsFeature } from './topics-control.js';

/** What {@link useTopics} returns. Promises of actions reject with a ChatError, and may be ignored. */
export interface UseTopicsResult {
  /** `loading` until the topics are there, or there are known to be none. */
  readonly status: LoadStatus;
  /** Where something was said last comes first; those in which nothing was said are last, the oldest first. */
  readonly topics: readonly TopicSnapshot[];
  /** How many messages are unread in all of them, whatever their remind types. */
  readonly unreadCount: number;
  /**
   * Why they could not be had: 10004 the group has no topics, 10007 not in it, 10010 no such group, 2603 no longer in it.
   * Those that were there stay, but for the last.
   */
  readonly error: ChatError | null;
  /**
   * Makes a topic, for the owner and admins; resolves with its ID, when it is among the others. 150 bytes of name, 500 of
   * avatar, 400 of introduction and notification each, 3000 of `customData`. Rejects with 3021 a `topicID` of the wrong form,
   * 3123 a text that the word filter refuses, 10004 a text that is too long, or 5000 topics already, 10007 without the right,
   * 10015 an ID that begins with another community's, 10021 an ID in use.
   */
  create(options: CreateTopicRequest): Promise<string>;
  /**
   * Changes what a topic says of itself, and whether only the owner and admins may speak in it; for these. Shown at once.
   * Rejects with 3123, 10004 a text that is too long, 10007 without the right, 10010 no such topic.
   */
  update(topicID: string, changes: UpdateTopicOptions): Promise<TopicSnapshot>;
  /**
   * Removes topics and all that was said in them, for everybody; for the owner and admins. Shown at once. None are removed
   * when none are named. Rejects, when all have failed, with the first one's error: 10007 without the right, 10010 no such
   * topic.
   */
  remove(topicIDs: readonly string[]): Promise<TopicsOutcome>;
  /** Everything in a topic is read, and nobody mentions me in it any more. Shown at once. 10007 not in the community. */
  markRead(topicID: string): Promise<void>;
  /** Asks for them again; the SDK answers from memory for 300 seconds. Never rejects: a failure is `error`. */
  refetch(): Promise<void>;
}

/**
 * The topics of a community, with what is unread in each. Messages are in topics only: `useMessages`, `useSendMessage`,
 * `useConversation` and all other hooks take `GROUP<topicID>` as the conversation. To speak to the community itself is
 * refused with 2115. Topics are in no conversation list, and in no total of unread messages.
 *
 * To show what is unread in several communities use it for each of them: the SDK tells only of topics of communities that
 * were asked for. What is asked too often (10 questions a second) waits.
 *
 * After a lost connection what came meanwhile is unread, but the SDK shows it as the last message only with the next one.
 *
 * Renders again when a topic changes, or which there are: at most once per frame, and at once for the person's own actions.
 * A topic that has not changed stays the same object. Times are seconds.
 *
 * Stands on `getTopicList`, `createTopicInCommunity`, `updateTopicProfile`, `deleteTopicFromCommunity`, `setMessageRead`,
 * TOPIC_CREATED, TOPIC_UPDATED, TOPIC_DELETED and GROUP_LIST_UPDATED.
 *
 * @param communityID its groupID, `@TGS#_…`; `''` for none: then it stays `loading`.
 */
export function useTopics(communityID: string): UseTopicsResult {
  const chat = useChat();
  const told = chat.feature(topicsFeature).of(communityID);
  useEffect(() => told.watch(), [told]);
  const status = useSlice(told.slice, (state) => state.status);
  const shown = useSlice(told.slice, (state) => state.shown);
  const error = useSlice(told.slice, (state) => state.error);
  const topics = useMemo(() => inOrder(shown), [shown]);
  const unreadCount = shown.reduce((sum, topic) => sum + topic.unreadCount, 0);
  const actions = useMemo(
    () => ({
      create: (options: CreateTopicRequest) =>
        mayBeIgnored(createTopic(chat, communityID, options)),
      update: (topicID: string, changes: UpdateTopicOptions) =>
        mayBeIgnored(updateTopic(chat, communityID, topicID, changes)),
      remove: (topicIDs: readonly string[]) =>
        mayBeIgnored(removeTopics(chat, communityID, topicIDs)),
      markRead: (topicID: string) => mayBeIgnored(markTopicRead(chat, topicID)),
      refetch: told.refetch,
    }),
    [chat, communityID, told],
  );
  return useMemo(
    () => ({ status, topics, unreadCount, error, ...actions }),
    [status, topics, unreadCount, error, actions],
  );
}
