import type { ChatError } from '@parlor/sdk';
import type { LoadStatus } from '../../load-status.js';
import { own } from '../../own.js';

/** Counters by their keys. */
export type CounterValues = Readonly<Record<string, number>>;

/** What is known of the counters of one group. */
export interface GroupCountersView {
  readonly status: LoadStatus;
  /** As the service has told them. */
  readonly told: CounterValues;
  /** With what is wanted of them. */
  readonly shown: CounterValues;
  readonly error: ChatError | null;
}

/** The counters of the groups that somebody has looked at, by groupID. */
export interface CountersState {
  readonly byGroup: Readonly<Record<string, GroupCountersView>>;
  /** `false` once the service has said that there are none. */
  readonly isAvailable: boolean;
}

/** Nobody has looked. */
export const initialCounters: CountersState = { byGroup: {}, isAvailable: true };

const NONE: CounterValues = {};

const UNKNOWN: GroupCountersView = { status: 'loading', told: NONE, shown: NONE, error: null };

/** What is known of a group's counters. */
export function countersOf({ byGroup }: CountersState, groupID: string): GroupCountersView {
  return own(byGroup, groupID) ?? UNKNOWN;
}

/** Changes what is known of one group; the others stay the same objects. */
export function changeCounters(
  state: CountersState,
  groupID: string,
  changes: Partial<GroupCountersView>,
): CountersState {
  const before = countersOf(state, groupID);
  const told = shareValues(changes.told ?? before.told, before.told);
  const shown = shareValues(changes.shown ?? before.shown, before.shown);
  const after = { ...before, ...changes, told, shown };
  return { ...state, byGroup: { ...state.byGroup, [groupID]: after } };
}

/** Whoever is not in the group is shown nothing of it. */
export function dropCounters(
  state: CountersState,
  groupID: string,
  error: ChatError,
): CountersState {
  return changeCounters(state, groupID, { status: 'error', told: NONE, shown: NONE, error });
}

/** The earlier ones when they say the same. */
export function shareValues(next: CounterValues, before: CounterValues): CounterValues {
  const keys = Object.keys(next);
  const isSame =
    keys.length === Object.keys(before).length &&
    keys.every((key) => own(before, key) === own(next, key));
  return isSame ? before : next;
}

/** Of the values those with these keys; all of them when none is named. */
export function pickValues(values: CounterValues, keys: readonly string[]): CounterValues {
  if (keys.length === 0) return values;
  const known = keys.filter((key) => Object.hasOwn(values, key));
  return Object.fromEntries(known.map((key) => [key, own(values, key) ?? 0]));
}
