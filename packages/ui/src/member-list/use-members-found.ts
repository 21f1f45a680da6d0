import {
  type GroupMemberSnapshot,
  type LoadStatus,
  type UseGroupMemberSearchResult,
  type UseGroupMembersResult,
  useGroupMemberSearch,
  useGroupMembers,
} from '@parlor/hooks';
import type { ChatError } from '@parlor/sdk';
import { useSettled } from '../internals/use-settled.js';

/** How long one has not typed, in milliseconds, before the service is asked. */
const PAUSE = 300;

/** The members of a group that a search finds; all that are loaded while nothing is looked for. */
export interface MembersToShow {
  readonly isSearching: boolean;
  /** Also while one types: what was found for other words is not shown, and cannot be chosen. */
  readonly status: LoadStatus;
  readonly members: readonly GroupMemberSnapshot[];
  readonly error: ChatError | null;
  readonly list: UseGroupMembersResult;
  /** What the service has found; `undefined` while nothing is looked for, and while one types. */
  readonly search: UseGroupMemberSearchResult | undefined;
}

const NOBODY: readonly GroupMemberSnapshot[] = [];

/** Looks for members with what is typed, once one pauses. */
export function useMembersFound(groupID: string, text: string): MembersToShow {
  const query = text.trim();
  const words = useSettled(query, PAUSE);
  const list = useGroupMembers(groupID);
  const search = useGroupMemberSearch(groupID, words);
  if (query === '') {
    const { status, members, error } = list;
    return { isSearching: false, status, members, error, list, search: undefined };
  }
  if (words !== query) {
    const nothing = { status: 'loading', members: NOBODY, error: null } as const;
    return { isSearching: true, ...nothing, list, search: undefined };
  }
  const { members } = search;
  // Among members who could not be loaded nobody is found either.
  const { status, error } = search.isLocal && members.length === 0 ? sooner(search, list) : search;
  return { isSearching: true, status, members, error, list, search };
}

/** The one of them that is not ready. */
function sooner(search: UseGroupMemberSearchResult, list: UseGroupMembersResult) {
  return search.status === 'ready' ? list : search;
}
