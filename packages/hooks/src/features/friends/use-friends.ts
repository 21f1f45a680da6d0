'use client';
import type { ChatError } from '@parlor/sdk';
import { useEffect, useMemo } from 'react';
import { useChat } from '../../chat-context.js';
import type { LoadStatus } from '../../load-status.js';
import { useSlice } from '../../use-slice.js';
import type { FriendSnapshot } from './friend-snapshot.js';
import { friendsFeature } from './friends-control.js';

/** What {@link useFriends} returns. */
export interface UseFriendsResult {
  /** `loading` until the friends are there, or there are known to be none. */
  readonly status: LoadStatus;
  /** In the SDK's order; to show them sort them by {@link friendNameOf}, with an `Intl.Collator`. */
  readonly friends: readonly FriendSnapshot[];
  /** Why they could not be had. Those who were there stay. */
  readonly error: ChatError | null;
  /** Asks for them again. Never rejects: a failure is `error`. */
  refetch(): Promise<void>;
}

/**
 * My friends, 3000 at most, with what is wanted of them by `useFriendActions`, `useFriendGroups` and `useBlacklist`.
 * Their names and pictures follow their profiles.
 *
 * Renders again when one of them, or who they are, changes: at most once per frame, and at once for the person's own
 * actions. A friend who has not changed stays the same object.
 *
 * Stands on `getFriendList`, FRIEND_LIST_UPDATED, which comes once a second at most, and PROFILE_UPDATED.
 */
export function useFriends(): UseFriendsResult {
  const control = useChat().feature(friendsFeature);
  useEffect(() => control.watch(), [control]);
  const status = useSlice(control.slice, (state) => state.status);
  const friends = useSlice(control.slice, (state) => state.shown);
  const error = useSlice(control.slice, (state) => state.error);
  const { refetch } = control;
  return useMemo(() => ({ status, friends, error, refetch }), [status, friends, error, refetch]);
}
