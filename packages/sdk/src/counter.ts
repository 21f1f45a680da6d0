import type { EVENT } from './constants.js';

/** Counters by key: 64-bit integers on the service, exact here up to 2^53. Untrusted: any member may change them. */
export type GroupCounters = Record<string, number>;

/** Which counters are to have which values. */
export interface SetGroupCountersOptions {
  /** Any type of group, but no topic. */
  groupID: string;
  /** At least one. Keys of at most 128 bytes; a group has at most 20. */
  counters: GroupCounters;
}

/** By how much which counter is to change. */
export interface ChangeGroupCounterOptions {
  /** Any type of group, but no topic. */
  groupID: string;
  key: string;
  /** Not 0. A negative value turns up into down and the other way round. */
  value: number;
}

/** Which counters are wanted. */
export interface GetGroupCountersOptions {
  /** Any type of group, but no topic. */
  groupID: string;
  /** All when left out or empty. */
  keyList?: string[];
}

/** The counters that a call speaks of: those it changed with their new values, or those it found. */
export interface GroupCountersResult {
  counters: GroupCounters;
}

/** A counter that has changed. */
export interface GroupCounterUpdate {
  groupID: string;
  key: string;
  /** The new value, not the difference. */
  value: number;
}

/** What is told about counters. */
export interface CounterEvents {
  /** One event per key, to all members who are online, also to the one who changed it. */
  [EVENT.GROUP_COUNTER_UPDATED]: GroupCounterUpdate;
}
