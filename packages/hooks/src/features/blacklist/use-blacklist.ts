'use client';
import type { ChatError } from '@parlor/sdk';
import { useEffect, useMemo } from 'react';
import { useChat } from '../../chat-context.js';
import type { LoadStatus } from '../../load-status.js';
import { mayBeIgnored } from '../../sdk-calls.js';
import { useSlice } from '../../use-slice.js';
import { block, unblock } from './blacklist-actions.js';
import { blacklistFeature } from './blacklist-control.js';

/** What {@link useBlacklist} returns. */
export interface UseBlacklistResult {
  /** `loading` until the list is there, or there is known to be nobody on it. */
  readonly status: LoadStatus;
  /** Whom I have blocked. */
  readonly userIDs: readonly string[];
  /** Why the list could not be had. Who was on it stays. */
  readonly error: ChatError | null;
  /**
   * Puts people on it: friendships end, on both sides, and neither may write to the other nor ask for friendship. They are
   * told nothing of it. Rejects with 2742 I am the only one given, 30003 no such person, 30013 above 1000 people.
   */
  block(userIDs: readonly string[]): Promise<void>;
  /** Takes people off it; a friendship does not come back. Who is not on it is ignored. */
  unblock(userIDs: readonly string[]): Promise<void>;
  /** Asks for the list again. Never rejects: a failure is `error`. */
  refetch(): Promise<void>;
}

/**
 * Whom I have blocked, 1000 people at most.
 *
 * Actions are shown at once, also in the list of friends, and taken back when the service refuses; they reject with a
 * ChatError, and may be ignored. What concerns the same person is done in turn. Where the service is set to keep
 * friendships, a friend comes back to the list of friends after five seconds.
 *
 * Renders again when somebody comes onto the list or leaves it: at most once per frame, and at once for the person's own
 * actions.
 *
 * Stands on `getBlacklist`, `addToBlacklist`, `removeFromBlacklist` and BLACKLIST_UPDATED.
 */
export function useBlacklist(): UseBlacklistResult {
  const chat = useChat();
  const control = chat.feature(blacklistFeature);
  useEffect(() => control.watch(), [control]);
  const status = useSlice(control.slice, (state) => state.status);
  const userIDs = useSlice(control.slice, (state) => state.shown);
  const error = useSlice(control.slice, (state) => state.error);
  const { refetch } = control;
  const actions = useMemo(
    () => ({
      block: (people: readonly string[]) => mayBeIgnored(block(chat, people)),
      unblock: (people: readonly string[]) => mayBeIgnored(unblock(chat, people)),
      refetch,
    }),
    [chat, refetch],
  );
  return useMemo(() => ({ status, userIDs, error, ...actions }), [status, userIDs, error, actions]);
}
