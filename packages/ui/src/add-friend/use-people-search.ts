import { type ProfileSnapshot, useUserByID, useUserSearch } from '@parlor/hooks';
import type { ChatError } from '@parlor/sdk';
import { useCallback, useMemo } from 'react';
import { useSettled } from '../internals/use-settled.js';
import { isNotBought, mergePeople, typedID } from './people-found.js';

/** Who was found. */
export interface PeopleSearch {
  /** `idle` while there is nothing to look for. */
  readonly status: 'idle' | 'loading' | 'ready' | 'error';
  readonly people: readonly ProfileSnapshot[];
  /** Why not everybody, or nobody, could be found. */
  readonly error: ChatError | null;
  /** The service finds people by their whole ID alone. */
  readonly isByIDOnly: boolean;
  readonly hasMore: boolean;
  readonly isLoadingMore: boolean;
  /** They were found by what was typed before: it is not looked for yet. */
  readonly isFormer: boolean;
  loadMore(): Promise<void>;
  /** Asks again for what could not be had. */
  refetch(): Promise<void>;
}

/** The service takes 20 searches in 5 seconds; it is asked when the reader pauses, in milliseconds. */
const PAUSE = 300;

/** Looks for people by what was typed: an ID, or words that all are in the ID or the name. */
export function usePeopleSearch(text: string): PeopleSearch {
  const trimmed = text.trim();
  const settled = useSettled(trimmed, PAUSE);
  const byID = useUserByID(typedID(settled));
  const keywords = useMemo(() => settled.split(/\s+/).filter(Boolean), [settled]);
  const search = useUserSearch({ keywords, match: 'and' });
  const { users, hasMore, isLoadingMore, loadMore } = search;
  const againByID = byID.error ? byID.refetch : null;
  const againByWords = search.error ? search.refetch : null;
  const refetch = useCallback(async () => {
    await Promise.all([againByID?.(), againByWords?.()]);
  }, [againByID, againByWords]);
  const people = useMemo(() => mergePeople(byID.user, users), [byID.user, users]);
  const isByIDOnly = isNotBought(search.error);
  const error = (isByIDOnly ? null : search.error) ?? byID.error;
  const isWaiting = settled === '' || search.status === 'loading' || byID.status === 'loading';
  const status = statusOf(trimmed, isWaiting, people.length, error);
  const isFormer = settled !== trimmed;
  return useMemo(
    () => ({
      ...{ status, people, error, isByIDOnly, isFormer },
      ...{ hasMore, isLoadingMore, loadMore, refetch },
    }),
    [status, people, error, isByIDOnly, isFormer, hasMore, isLoadingMore, loadMore, refetch],
  );
}

/** Whoever is found by one way is shown while the other is on its way, and when it fails. */
function statusOf(
  text: string,
  isWaiting: boolean,
  count: number,
  error: ChatError | null,
): PeopleSearch['status'] {
  if (text === '') return 'idle';
  if (count > 0) return 'ready';
  if (isWaiting) return 'loading';
  return error ? 'error' : 'ready';
}
