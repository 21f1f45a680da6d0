'use client';
import { type ChatError, toChatError } from '@parlor/sdk';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { useChat } from '../../chat-context.js';
import type { LoadStatus } from '../../load-status.js';
import { useQuerySurroundings } from '../../use-query-surroundings.js';
import { useSlice } from '../../use-slice.js';
import { type ProfileSnapshot, profileOf, profilesFeature } from '../profiles/index.js';
import { userByIDOptions } from './user-by-id.queries.js';

/** What {@link useUserByID} returns. */
export interface UseUserByIDResult {
  /** `loading` until it is known whether there is such a person; `error` when that could not be had. */
  readonly status: LoadStatus;
  /** `null` while it is not known, and, when it is `ready`, where there is no such person. */
  readonly user: ProfileSnapshot | null;
  /** Why it could not be had. */
  readonly error: ChatError | null;
  /** Asks again, unless the person is known. Never rejects: a failure is `error`. */
  refetch(): Promise<void>;
}

/**
 * The person with exactly this userID, and whether there is one: for who types an ID. Needs no paid plan. To show people
 * of whom it is known that they exist, {@link useUserProfile} asks for many at once.
 *
 * Asked for when the ID is another one: let the reader pause (300 ms). Nothing is asked of whom is known, or for `''`:
 * it is `ready`. Who does not exist is asked for again a minute after they were shown. Renders again when the answer
 * comes, or the profile changes.
 *
 * Stands on `getUserProfile` and PROFILE_UPDATED.
 */
export function useUserByID(userID: string): UseUserByIDResult {
  const chat = useChat();
  const { client, isReady } = useQuerySurroundings();
  const options = userByIDOptions(chat, userID, isReady);
  const { data, error: thrown, refetch: again } = useQuery(options, client);
  const { slice } = chat.feature(profilesFeature);
  const user = useSlice(slice, (state) => profileOf(state, userID)) ?? null;
  const error = useMemo(() => (thrown ? toChatError(thrown) : null), [thrown]);
  const canAsk = isReady && userID !== '';
  const refetch = useCallback(async () => {
    if (canAsk) await again({ cancelRefetch: false });
  }, [again, canAsk]);
  const isAnswered = userID === '' || user !== null || data !== undefined;
  const status = isAnswered ? 'ready' : error ? 'error' : 'loading';
  return useMemo(() => ({ status, user, error, refetch }), [status, user, error, refetch]);
}
