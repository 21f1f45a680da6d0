'use client';
import type { ChatError } from '@parlor/sdk';
import { useEffect, useMemo } from 'react';
import { useChat } from '../../chat-context.js';
import type { LoadStatus } from '../../load-status.js';
import { mayBeIgnored } from '../../sdk-calls.js';
import { useSameList } from '../../use-same-list.js';
import { rememberLast, useSlice } from '../../use-slice.js';
import {
  type CountersState,
  type CounterValues,
  countersOf,
  pickValues,
  shareValues,
} from './counters.store.js';
import { countersFeature } from './counters-control.js';

/** What {@link useGroupCounters} returns. */
export interface UseGroupCountersResult {
  /** `loading` until they are known; `error` when they could not be had. */
  readonly status: LoadStatus;
  /**
   * By their keys, with what is wanted of them from here. One that nobody has counted yet is missing. Any member may write
   * any of them.
   */
  readonly counters: Readonly<Record<string, number>>;
  /** Why they could not be had: 3122 not bought, 10007 not in the group, 10010 no such group. What is known stays. */
  readonly error: ChatError | null;
  /**
   * Gives counters these values; the others stay as they are. Shown at once, and taken back when it is refused. Rejects
   * with a ChatError: -1 not a whole number, 3122, 10004 more than 20 keys or a key above 128 bytes, 10007, 10010. May be
   * ignored.
   */
  set(counters: Readonly<Record<string, number>>): Promise<void>;
  /**
   * Adds to a counter, 1 when nothing else is said; one that is missing counts from 0. Shown with the next frame, and
   * taken back when it is refused. Resolves with the counter's new value. Rejects as {@link UseGroupCountersResult.set}
   * does. May be ignored.
   *
   * Likes may be given as fast as fingers can: what comes within a quarter of a second goes to the service together, and
   * no more often than it takes.
   */
  increase(key: string, by?: number): Promise<number>;
  /** Takes away from a counter; otherwise as {@link UseGroupCountersResult.increase}. */
  decrease(key: string, by?: number): Promise<number>;
  /** `false` once the service has said that counters were not bought (3122). */
  readonly isAvailable: boolean;
}

/**
 * Numbers of a group that many may count up and down at once, likes and gifts say, by its groupID (not its
 * conversationID). Groups of all types have them, live rooms once they were joined; topics have none. Whole numbers; a
 * group has 20 at most.
 *
 * Nobody is in anybody's way: the service adds up, and of two who set a counter the later one wins. The calls that write
 * are made one after another, 20 in 5 seconds at most for all groups together, however often `increase` is called.
 *
 * Renders again when one of these counters changes, at most once per frame, and for no other one. After a lost connection
 * they are asked for again, until the SDK cannot be answering from an old memory any more (31 seconds). A counter that the
 * app's server deletes stays until then, since no event tells of it. Of a group that was left nothing is shown. The counters
 * of 20 groups are asked for in 5 seconds, as the SDK takes it: those of more wait.
 *
 * Stands on `getGroupCounters`, `setGroupCounters`, `increaseGroupCounter`, GROUP_COUNTER_UPDATED and GROUP_LIST_UPDATED.
 *
 * @param keys which counters; may be a new array each time. All when left out or empty.
 */
export function useGroupCounters(
  groupID: string,
  keys: readonly string[] = ALL,
): UseGroupCountersResult {
  const control = useChat().feature(countersFeature);
  useEffect(() => control.watch(groupID), [control, groupID]);
  const wanted = useSameList(keys);
  const counters = useSlice(
    control.slice,
    useMemo(() => selectValues(groupID, wanted), [groupID, wanted]),
  );
  const status = useSlice(control.slice, (state) => countersOf(state, groupID).status);
  const error = useSlice(control.slice, (state) => countersOf(state, groupID).error);
  const isAvailable = useSlice(control.slice, (state) => state.isAvailable);
  const actions = useMemo(
    () => ({
      set: (values: CounterValues) => mayBeIgnored(control.set(groupID, values)),
      increase: (key: string, by = 1) => mayBeIgnored(control.step(groupID, key, by)),
      decrease: (key: string, by = 1) => mayBeIgnored(control.step(groupID, key, -by)),
    }),
    [control, groupID],
  );
  return useMemo(
    () => ({ status, counters, error, isAvailable, ...actions }),
    [status, counters, error, isAvailable, actions],
  );
}

const ALL: readonly string[] = [];

function selectValues(groupID: string, keys: readonly string[]) {
  return rememberLast<CountersState, CounterValues>((state, last) => {
    const next = pickValues(countersOf(state, groupID).shown, keys);
    return last ? shareValues(next, last) : next;
  });
}
