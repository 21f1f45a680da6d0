'use client';
import type { ChatError } from '@parlor/sdk';
import { useEffect, useMemo } from 'react';
import { useChat } from '../../chat-context.js';
import type { ChatStore } from '../../chat-store.js';
import type { LoadStatus } from '../../load-status.js';
import { mayBeIgnored } from '../../sdk-calls.js';
import { useSlice } from '../../use-slice.js';
import {
  type AcceptApplicationOptions,
  accept,
  markRead,
  refuse,
  remove,
} from './application-actions.js';
import type { FriendApplicationSnapshot } from './application-snapshot.js';
import { friendApplicationsFeature } from './friend-applications-control.js';

/** What {@link useFriendApplications} returns. */
export interface UseFriendApplicationsResult {
  /** `loading` until the applications are there, or there are known to be none. */
  readonly status: LoadStatus;
  /** From others to me, the newest first. */
  readonly received: readonly FriendApplicationSnapshot[];
  /** From me to others, the newest first. */
  readonly sent: readonly FriendApplicationSnapshot[];
  /** How many came to me since I last said that I had read them. */
  readonly unreadCount: number;
  /** Why they could not be had. Those that were there stay. */
  readonly error: ChatError | null;
  /** Says yes. Rejects with 30614 there is no such application any more, 30010 my list is full, 30014 theirs is. */
  accept(userID: string, options?: AcceptApplicationOptions): Promise<void>;
  /** Says no; they may ask again. Rejects with 30614. */
  refuse(userID: string): Promise<void>;
  /**
   * Takes one off my list, a received one when left out; the other side keeps it and is told nothing. Rejects with 2716
   * there is no such application.
   */
  remove(userID: string, type?: 'received' | 'sent'): Promise<void>;
  /** Those that have come are read, on all my devices; nobody is asked when there is nothing unread. */
  markRead(): Promise<void>;
  /** Asks for them again. Never rejects: a failure is `error`. */
  refetch(): Promise<void>;
}

/**
 * The open questions whether somebody and I want to be friends, 100 at most. There are none to me while my `allowType`
 * lets everybody in. Somebody is asked by `useFriendActions().add`.
 *
 * Actions are shown at once, and taken back when the service refuses; they reject with a ChatError, and may be ignored.
 * What concerns the same person is done in turn.
 *
 * Renders again when an application or the number changes: at most once per frame, and at once for the person's own
 * actions. An application that has not changed stays the same object.
 *
 * Stands on `getFriendApplicationList`, `acceptFriendApplication`, `refuseFriendApplication`, `deleteFriendApplication`,
 * `setFriendApplicationRead` and FRIEND_APPLICATION_LIST_UPDATED.
 */
export function useFriendApplications(): UseFriendApplicationsResult {
  const chat = useChat();
  const control = chat.feature(friendApplicationsFeature);
  useEffect(() => control.watch(), [control]);
  const status = useSlice(control.slice, (state) => state.status);
  const shown = useSlice(control.slice, (state) => state.shown);
  const error = useSlice(control.slice, (state) => state.error);
  const { refetch } = control;
  const actions = useMemo(() => ({ ...actionsOf(chat), refetch }), [chat, refetch]);
  return useMemo(() => ({ status, ...shown, error, ...actions }), [status, shown, error, actions]);
}

function actionsOf(chat: ChatStore) {
  return {
    accept: (userID: string, options?: AcceptApplicationOptions) =>
      mayBeIgnored(accept(chat, userID, options)),
    refuse: (userID: string) => mayBeIgnored(refuse(chat, userID)),
    remove: (userID: string, type?: 'received' | 'sent') =>
      mayBeIgnored(remove(chat, userID, type)),
    markRead: () => mayBeIgnored(markRead(chat)),
  };
}
