'use client';
import { type ChatError, toChatError } from '@parlor/sdk';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useChat } from '../../chat-context.js';
import type { LoadStatus } from '../../load-status.js';
import { shareList } from '../../plain-copy.js';
import { useQuerySurroundings } from '../../use-query-surroundings.js';
import { useSameList } from '../../use-same-list.js';
import { rememberLast, useSlice } from '../../use-slice.js';
import {
  type GroupMemberSnapshot,
  type GroupMembers,
  type KnownMembersState,
  knownMembersFeature,
  membersOf,
} from '../groups/index.js';
import { groupMembersFeature } from './group-members-control.js';
import { hasWords, searchWords } from './member-search.js';
import { type MembersFound, memberSearchFeature } from './member-search.queries.js';

/** What {@link useGroupMemberSearch} returns. */
export interface UseGroupMemberSearchResult {
  /** `ready`, and nobody, while there is nothing to look for. */
  readonly status: LoadStatus;
  /** Whom the service has found, 100 at most, and who is still in the group; or see `isLocal`. */
  readonly members: readonly GroupMemberSnapshot[];
  /** The service does not search here: among those who are loaded was looked, and there may be others. */
  readonly isLocal: boolean;
  /** 10007 not in the group, 27003 not accepted, 60018 the service has too much to do, 2996 too often. */
  readonly error: ChatError | null;
}

/**
 * Looks for members of a group by their name in it, nick and userID; all words have to be found, five at most. Those who are
 * found are the same objects as in {@link useGroupMembers}.
 *
 * Searching is a paid feature. Where the app has not bought it (60020), and in live rooms, the members that are loaded are
 * looked through: load more of them, and more are found.
 *
 * Renders again when the words are others, the answer comes, or somebody who was found changes. Not with every letter: let
 * the reader pause (`useDeferredValue`, or 300 ms), since the service takes 20 searches in 5 seconds.
 *
 * Stands on `searchCloudGroupMembers` and `getGroupMemberProfile`.
 */
export function useGroupMemberSearch(groupID: string, words: string): UseGroupMemberSearchResult {
  const chat = useChat();
  // It is what listens to tips.
  chat.feature(groupMembersFeature);
  const wanted = useSameList(searchWords(words));
  const { client, isReady } = useQuerySurroundings();
  const query = useQuery(
    chat.feature(memberSearchFeature).options(groupID, wanted, isReady),
    client,
  );
  const { data } = query;
  const select = useMemo(() => selectFound(groupID, wanted, data), [groupID, wanted, data]);
  const members = useSlice(chat.feature(knownMembersFeature).slice, select);
  const error = useMemo(() => (query.error ? toChatError(query.error) : null), [query.error]);
  const status = wanted.length === 0 || data ? 'ready' : error ? 'error' : 'loading';
  const isLocal = data?.isLocal ?? false;
  return useMemo(() => ({ status, members, isLocal, error }), [status, members, isLocal, error]);
}

/** The same list as long as the same are on it. */
function selectFound(groupID: string, words: readonly string[], found: MembersFound | undefined) {
  return rememberLast((state: KnownMembersState, last: readonly GroupMemberSnapshot[] = []) =>
    shareList(found ? pick(membersOf(state, groupID), words, found) : [], last),
  );
}

function pick(
  { byID }: GroupMembers,
  words: readonly string[],
  { userIDs, isLocal }: MembersFound,
): readonly GroupMemberSnapshot[] {
  if (isLocal) return [...byID.values()].filter((member) => hasWords(member, words));
  return userIDs.flatMap((userID) => byID.get(userID) ?? []);
}
