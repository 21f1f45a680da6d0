'use client';
import { type ChatError, toChatError } from '@parlor/sdk';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { useChat } from '../../chat-context.js';
import type { LoadStatus } from '../../load-status.js';
import { useQuerySurroundings } from '../../use-query-surroundings.js';
import { followFeature } from './follow-control.js';
import { type FollowCounts, followCountsOptions } from './follow-counts.queries.js';

/** What {@link useFollowCounts} returns. */
export interface UseFollowCountsResult extends FollowCounts {
  /** The numbers are 0 until it is `ready`. */
  readonly status: LoadStatus;
  /** 3122 not bought. Numbers that were there stay. */
  readonly error: ChatError | null;
  /** Asks for them again. Never rejects: a failure is `error`. */
  refetch(): Promise<void>;
}

const NOBODY: FollowCounts = { followers: 0, following: 0, mutual: 0 };

/**
 * How many follow a person (`followers`), are followed by them (`following`), and both (`mutual`).
 *
 * Asked for when it is first shown, after a lost connection, and, once a second at most, when somebody comes to a list of
 * mine or leaves it: of what others do among themselves nobody tells. Renders again when a number changes. A paid feature.
 *
 * Stands on `getUserFollowInfo` and the three events about followers.
 *
 * @param userID I myself when left out; nothing is asked for `''`.
 */
export function useFollowCounts(userID?: string): UseFollowCountsResult {
  const chat = useChat();
  // It is what listens to who comes and goes.
  chat.feature(followFeature);
  const { client, isReady } = useQuerySurroundings();
  const query = useQuery(followCountsOptions(chat, userID, isReady), client);
  const { data, error: thrown, refetch: again } = query;
  const error = useMemo(() => (thrown ? toChatError(thrown) : null), [thrown]);
  const refetch = useCallback(async () => {
    await again({ cancelRefetch: false });
  }, [again]);
  const status = data ? 'ready' : error ? 'error' : 'loading';
  return useMemo(
    () => ({ ...(data ?? NOBODY), status, error, refetch }),
    [data, status, error, refetch],
  );
}
