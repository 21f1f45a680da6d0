'use client';
import { type ChatError, SYSTEM_CONVERSATION_ID } from '@parlor/sdk';
import { useEffect, useMemo } from 'react';
import { useChat } from '../../chat-context.js';
import type { ChatStore } from '../../chat-store.js';
import type { LoadStatus } from '../../load-status.js';
import { mayBeIgnored } from '../../sdk-calls.js';
import { useSlice } from '../../use-slice.js';
import {
  conversationOf,
  conversationsFeature,
  useConversationActions,
} from '../conversations/index.js';
import { useMessages } from '../messages/index.js';
import { answerNotice } from './answering.js';
import { groupApplicationsFeature } from './group-applications-control.js';
import type { AnswerableGroupNotice, GroupNoticeSnapshot } from './group-notice-snapshot.js';
import { groupNoticesFeature } from './group-notices-control.js';

/** What {@link useGroupNotices} returns. */
export interface UseGroupNoticesResult {
  /** `loading` until the newest ones are there, or there are known to be none. */
  readonly status: LoadStatus;
  /**
   * What happened to me in groups and what waits for me there, the newest first; told apart by `operationType`, for
   * which there are no names. Those that ask something have a `state`: one that is `open` may be answered.
   */
  readonly notices: readonly GroupNoticeSnapshot[];
  /** How many came since the login and are not read. */
  readonly unreadCount: number;
  /** Whether there are older ones. */
  readonly hasMore: boolean;
  /** Whether older ones are on their way. */
  readonly isLoadingMore: boolean;
  /** Why they could not be had. Those that were there stay. */
  readonly error: ChatError | null;
  /** Asks for the fifteen before. Calls at the same time are one. Never rejects: a failure is `error`. */
  loadMore(): Promise<void>;
  /**
   * Says yes: lets in who wants to join (1) or all whom a member wants to bring in (23), or goes where I am invited (12).
   * `message` is a word to who asks, at most 300 bytes. Rejects with 10024 it was handled elsewhere, 10013 they are in
   * already, 10010 the group is no more: it is not open then. With 10007 I do not run the group any more, 10014 it is
   * full, 2105 the SDK has the invitation no more.
   */
  accept(notice: AnswerableGroupNotice, message?: string): Promise<void>;
  /** Says no; they may ask again. Rejects with 10024, 10010, 10007, 2105. */
  refuse(notice: AnswerableGroupNotice, message?: string): Promise<void>;
  /** All are read: shown at once. The service keeps no count of them, so on this device alone. */
  markRead(): Promise<void>;
}

/**
 * The notices of the system conversation, `@TIM#SYSTEM`: the service keeps the newest 100 of the last 7 days, and what
 * the login brings is read. None can be deleted alone (2116). What I have answered stays, with its `state`, while the
 * page is open; of wishes to join (1) and invitations of my own (12) the service keeps the notice no longer.
 *
 * Answers are shown at once, here and in `useGroupApplications`, and taken back when the service refuses; they reject
 * with a ChatError, and may be ignored. While an application is open it is asked whether it still is.
 *
 * Renders again when a notice comes, changes or is read: at most once per frame, and at once for the person's own
 * doing. A notice that has not changed stays the same object.
 *
 * Stands on `getMessageList`, MESSAGE_RECEIVED, `getGroupApplicationList`, `handleGroupApplication`,
 * `callExperimentalAPI('handleGroupInvitation')`, `setMessageRead` and CONVERSATION_LIST_UPDATED.
 */
export function useGroupNotices(): UseGroupNoticesResult {
  const chat = useChat();
  const { list, unreadCount, answers, applications } = useSurroundings(chat);
  const { status, messages, error, hasOlder, isLoadingOlder, loadOlder } =
    useMessages(SYSTEM_CONVERSATION_ID);
  const notices = useMemo(() => list.read(messages, answers), [list, messages, answers]);
  const isAsked = notices.some(isOpenApplication);
  useEffect(() => (isAsked ? applications.watch() : undefined), [isAsked, applications]);
  const { markRead } = useConversationActions();
  const actions = useMemo(
    () => ({
      ...actionsOf(chat),
      loadMore: loadOlder,
      markRead: () => mayBeIgnored(markAllRead(chat, markRead)),
    }),
    [chat, loadOlder, markRead],
  );
  return useMemo(
    () => ({
      ...{ status, notices, unreadCount, error, ...actions },
      ...{ hasMore: hasOlder, isLoadingMore: isLoadingOlder },
    }),
    [status, notices, unreadCount, hasOlder, isLoadingOlder, error, actions],
  );
}

/** What is needed besides the messages. */
function useSurroundings(chat: ChatStore) {
  const control = chat.feature(groupNoticesFeature);
  const conversations = chat.feature(conversationsFeature);
  const applications = chat.feature(groupApplicationsFeature);
  useEffect(() => control.watch(), [control]);
  // The list, not the one conversation: whoever asks for that makes the SDK list it, though nothing has come.
  useEffect(() => conversations.watch(), [conversations]);
  const unreadCount = useSlice(
    conversations.slice,
    (state) => conversationOf(state, SYSTEM_CONVERSATION_ID)?.unreadCount ?? 0,
  );
  const answers = useSlice(applications.slice, (state) => state.answers);
  return { list: control.list, unreadCount, answers, applications };
}

/** Whether those who run the group are asked, and nobody has answered that I know of. */
function isOpenApplication({ operationType, state }: GroupNoticeSnapshot): boolean {
  return state === 'open' && operationType !== 12;
}

/** With nothing unread there is nobody to ask. */
async function markAllRead(
  { feature, life }: ChatStore,
  markRead: (ids: readonly string[]) => Promise<unknown>,
): Promise<void> {
  if (!life.isReady) throw life.notReadyError();
  const state = feature(conversationsFeature).slice.read();
  const unreadCount = conversationOf(state, SYSTEM_CONVERSATION_ID)?.unreadCount ?? 0;
  if (unreadCount > 0) await markRead([SYSTEM_CONVERSATION_ID]);
}

function actionsOf(chat: ChatStore) {
  const answerWith =
    (answer: 'accepted' | 'refused') => (notice: AnswerableGroupNotice, handleMessage?: string) =>
      mayBeIgnored(answerNotice(chat, notice, { answer, handleMessage }));
  return { accept: answerWith('accepted'), refuse: answerWith('refused') };
}
