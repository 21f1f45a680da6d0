import type { ChatResponse } from '../chat-response.js';
import type {
  ChangeGroupCounterOptions,
  GetGroupCountersOptions,
  GroupCountersResult,
  SetGroupCountersOptions,
} from '../counter.js';

/**
 * Numbers of a group that many may count up and down at once: likes, gifts, visitors.
 *
 * No version, no conflict: the service adds up, and the last set wins. The three that write share one
 * limit of 20 calls in 5 s, reads have 20 in 5 s of their own: 2996 beyond. All reject 3122 where the
 * feature is not bought, 10007 for a group one is not in, 10010 for one that does not exist.
 */
export interface CounterMethods {
  /** Gives these counters these values, makes those that are missing, leaves the others alone. 10004 more than 20 keys, or a key above 128 bytes. Leads to GROUP_COUNTER_UPDATED, one per key. */
  setGroupCounters(options: SetGroupCountersOptions): Promise<ChatResponse<GroupCountersResult>>;
  /** Adds to a counter; a missing one starts at 0. Resolves with its new value. Leads to GROUP_COUNTER_UPDATED. */
  increaseGroupCounter(
    options: ChangeGroupCounterOptions,
  ): Promise<ChatResponse<GroupCountersResult>>;
  /** Takes away from a counter; a missing one starts at 0. Resolves with its new value. Leads to GROUP_COUNTER_UPDATED. */
  decreaseGroupCounter(
    options: ChangeGroupCounterOptions,
  ): Promise<ChatResponse<GroupCountersResult>>;
  /** The counters with these keys, or all. From a cache of 30 seconds, which one's own writes reach only by their event. */
  getGroupCounters(options: GetGroupCountersOptions): Promise<ChatResponse<GroupCountersResult>>;
}
