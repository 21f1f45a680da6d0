'use client';
import type { ChatError } from '@parlor/sdk';
import { useEffect, useMemo } from 'react';
import { useChat } from '../../chat-context.js';
import type { LoadStatus } from '../../load-status.js';
import { mayBeIgnored } from '../../sdk-calls.js';
import { useSlice } from '../../use-slice.js';
import type { GroupSnapshot } from './group-snapshot.js';
import { groupErrorOf, groupOf } from './groups.store.js';
import { groupsFeature } from './groups-control.js';

/** What {@link useGroup} returns. */
export interface UseGroupResult {
  readonly status: LoadStatus;
  readonly group: GroupSnapshot | undefined;
  /** 10010 no such group, 10007 or 2623 not in it, 2603 no longer in it. */
  readonly error: ChatError | null;
  /** Leaves the group. Rejects with a ChatError: 2623 not in it, 10009 the owner must not. */
  quit(): Promise<void>;
  /** Ends the group for all. Rejects with a ChatError: 10007 not the owner, or a Work group. */
  dismiss(): Promise<void>;
}

/**
 * A group by its groupID (not its conversationID).
 *
 * Renders again when this group changes, and for no other one. Once I am no longer in it, `group` is
 * `undefined` and `error` says so. Times are seconds.
 *
 * Stands on `getGroupProfile`, `quitGroup`, `dismissGroup` and GROUP_LIST_UPDATED.
 */
export function useGroup(groupID: string): UseGroupResult {
  const control = useChat().feature(groupsFeature);
  useEffect(() => control.watch(groupID), [control, groupID]);
  const group = useSlice(control.slice, (state) => groupOf(state, groupID));
  const error = useSlice(control.slice, (state) => groupErrorOf(state, groupID));
  const actions = useMemo(
    () => ({
      quit: () => mayBeIgnored(control.quit(groupID)),
      dismiss: () => mayBeIgnored(control.dismiss(groupID)),
    }),
    [control, groupID],
  );
  const status = group ? 'ready' : error ? 'error' : 'loading';
  return useMemo(() => ({ status, group, error, ...actions }), [status, group, error, actions]);
}
