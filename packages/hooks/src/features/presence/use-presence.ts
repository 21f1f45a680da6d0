'use client';
import type { ChatError } from '@parlor/sdk';
import { useEffect, useMemo } from 'react';
import { useChat } from '../../chat-context.js';
import { selectMap } from '../../select-map.js';
import { useSameList } from '../../use-same-list.js';
import { useSlice } from '../../use-slice.js';
import { presenceOf } from './presence.store.js';
import { presenceFeature } from './presence-control.js';
import { presenceNewsFeature } from './presence-news.js';
import type { PresenceSnapshot } from './presence-snapshot.js';

/** What {@link usePresence} returns. */
export interface UsePresenceResult {
  /** By userID. Who is not known yet, or does not exist, is left out. The same Map until one of them changes. */
  readonly presences: ReadonlyMap<string, PresenceSnapshot>;
  /** `false` once the service has said that it does not tell of others: then nothing more is asked in this login. */
  readonly isAvailable: boolean;
  /**
   * Why it could not be had, or not be kept up to date: 3122 not bought, 72001 switched off in the console. What is
   * known stays. Others are tried again when somebody else is shown.
   */
  readonly error: ChatError | null;
}

/**
 * Whether people are there, kept up to date while they are shown.
 *
 * What is shown at the same moment is asked for together; who scrolls past in half a second is not asked for. The
 * service tells of 200 people at most: of more, those who were shown last, and of one array the first; the others stay
 * as they were when they were first shown. Who is shown no more is told of for up to 30 seconds yet. After a lost
 * connection all is asked for anew. I am known whatever was bought.
 *
 * Renders again when one of these changes, and for no other one.
 *
 * Stands on `subscribeUserStatus` and `unsubscribeUserStatus` (100 people a call), `getUserStatus` (500 a call), 20 calls
 * in 5 seconds together at most, and USER_STATUS_UPDATED.
 *
 * @param userIDs who matters most first; may be a new array each time.
 */
export function usePresence(userIDs: readonly string[]): UsePresenceResult {
  const chat = useChat();
  const control = chat.feature(presenceFeature);
  const { slice } = chat.feature(presenceNewsFeature);
  const people = useSameList(userIDs);
  useEffect(() => control.watch(people), [control, people]);
  const presences = useSlice(
    slice,
    useMemo(() => selectMap(people, presenceOf), [people]),
  );
  const isAvailable = useSlice(slice, (state) => state.isAvailable);
  const error = useSlice(slice, (state) => state.error);
  return useMemo(() => ({ presences, isAvailable, error }), [presences, isAvailable, error]);
}
