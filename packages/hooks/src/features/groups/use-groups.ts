'use client';
import { type ChatError, TYPES } from '@parlor/sdk';
import { useEffect, useMemo } from 'react';
import { useChat } from '../../chat-context.js';
import type { LoadStatus } from '../../load-status.js';
import { shareList } from '../../plain-copy.js';
import { rememberLast, useSlice } from '../../use-slice.js';
import { groupListFeature } from './group-list-control.js';
import type { GroupSnapshot } from './group-snapshot.js';
import { type GroupsState, groupOf, hasTopics } from './groups.store.js';
import { groupsFeature } from './groups-control.js';

/** What {@link useGroups} returns. */
export interface UseGroupsResult {
  /** `loading` until the groups are there, or there are known to be none. */
  readonly status: LoadStatus;
  /** In the SDK's order: where something was said last comes first. */
  readonly groups: readonly GroupSnapshot[];
  /** Whether the SDK has them all. */
  readonly isSyncCompleted: boolean;
  /** Why they could not be had: 2801. Those that were there stay. */
  readonly error: ChatError | null;
  /** Asks for them again. Never rejects: a failure is `error`. */
  refetch(): Promise<void>;
}

/**
 * The groups I am in, without live rooms, and without communities whose messages live in topics. Times are seconds.
 *
 * Asked for when it is first shown, and after a lost connection; the SDK answers from memory. Renders again when one of
 * them, or which they are, changes: at most once per frame, and at once for the person's own actions. A group that has not
 * changed stays the same object.
 *
 * Stands on `getGroupList` and GROUP_LIST_UPDATED, which comes once a second at most.
 */
export function useGroups(): UseGroupsResult {
  const chat = useChat();
  const control = chat.feature(groupListFeature);
  const { slice } = chat.feature(groupsFeature);
  useEffect(() => control.watch(), [control]);
  const list = useSlice(slice, (state) => state.list);
  const groups = useSlice(slice, useMemo(selectGroups, []));
  const { status, isSyncCompleted, error } = list;
  const { refetch } = control;
  return useMemo(
    () => ({ status, groups, isSyncCompleted, error, refetch }),
    [status, groups, isSyncCompleted, error, refetch],
  );
}

function selectGroups() {
  return rememberLast((state: GroupsState, last: readonly GroupSnapshot[] = []) =>
    shareList(
      [...state.joinedIDs].flatMap((groupID) => {
        const group = groupOf(state, groupID);
        return group && isListed(group) ? [group] : [];
      }),
      last,
    ),
  );
}

function isListed(group: GroupSnapshot): boolean {
  return group.type !== TYPES.GRP_AVCHATROOM && !hasTopics(group);
}
