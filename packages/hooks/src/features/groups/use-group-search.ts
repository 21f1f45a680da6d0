'use client';
import { type ChatError, toChatError } from '@parlor/sdk';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useChat } from '../../chat-context.js';
import type { LoadStatus } from '../../load-status.js';
import { useQuerySurroundings } from '../../use-query-surroundings.js';
import { groupByIDOptions } from './group-by-id.queries.js';
import type { FoundGroupSnapshot } from './group-snapshot.js';

/** What {@link useGroupSearch} returns. */
export interface UseGroupSearchResult {
  /** `idle` while there is nothing to look for. */
  readonly status: 'idle' | LoadStatus;
  /** `null` while it is not known, and, when it is `ready`, where there is no such group. */
  readonly group: FoundGroupSnapshot | null;
  /** 10007 a Work group, which cannot be looked up. */
  readonly error: ChatError | null;
}

/**
 * The group with exactly this groupID, and whether there is one: for who types an ID. I need not be in it; a Work group is
 * found by nobody.
 *
 * Asked for when the ID is another one: let the reader pause (300 ms). It is as it was then; what is looked for again a
 * minute after it was shown last is asked for again. Renders again when the answer comes.
 *
 * Stands on `searchGroupByID`.
 *
 * @param groupID `''` when nothing is to be looked for.
 */
export function useGroupSearch(groupID: string): UseGroupSearchResult {
  const chat = useChat();
  const { client, isReady } = useQuerySurroundings();
  const { data, error: thrown } = useQuery(groupByIDOptions(chat, groupID, isReady), client);
  const error = useMemo(() => (thrown ? toChatError(thrown) : null), [thrown]);
  const asked = data !== undefined ? 'ready' : error ? 'error' : 'loading';
  const status = groupID === '' ? 'idle' : asked;
  const group = data ?? null;
  return useMemo(() => ({ status, group, error }), [status, group, error]);
}
