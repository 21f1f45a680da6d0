import type { GroupCounters } from '@parlor/sdk';
import type { WireCounter } from '../protocol/counter-commands.js';

/** How long, in milliseconds, counters are taken for true after the last word of the service. */
const TRUSTED = 30_000;

/** What is remembered of the counters of a group. */
interface Remembered {
  /** When the service last said something of them. */
  heardAt: number;
  /** The number of the write that it spoke of. */
  sequence: number;
  readonly values: Map<string, number>;
}

/** The counters that are remembered, group by group. */
export class CounterStore {
  readonly #groups = new Map<string, Remembered>();

  /** Something is wanted of a group's counters: from now on, what the service says of them is remembered. */
  watch(groupID: string): void {
    if (!this.#groups.has(groupID)) this.renew(groupID);
  }

  /** A live room was entered: nothing is known of it yet. */
  renew(groupID: string): void {
    const nothing = {
      heardAt: Number.NEGATIVE_INFINITY,
      sequence: 0,
      values: new Map<string, number>(),
    };
    this.#groups.set(groupID, nothing);
  }

  /** As in the SDK, any word of the service makes all that is remembered of a group count as fresh. */
  isFresh(groupID: string, now: number): boolean {
    const known = this.#groups.get(groupID);
    return known !== undefined && now - known.heardAt < TRUSTED;
  }

  /** What the service says of some counters; what is older than its last word is not taken. */
  hear(
    groupID: string,
    { counters, sequence }: { counters: readonly WireCounter[]; sequence: number },
    now: number,
  ): void {
    const known = this.#groups.get(groupID);
    if (!known || (sequence > 0 && sequence < known.sequence)) return;
    for (const { key, value } of counters) known.values.set(key, value);
    Object.assign(known, { heardAt: now, sequence });
  }

  /** The service says that some are gone. Here the SDK does not ask how old that is. */
  hearGone(
    groupID: string,
    { keys, sequence }: { keys: readonly string[]; sequence: number },
    now: number,
  ): void {
    const known = this.#groups.get(groupID);
    if (!known) return;
    for (const key of keys) known.values.delete(key);
    Object.assign(known, { heardAt: now, sequence });
  }

  /** These of a group's counters, without those that are not known; all of them when none is named. */
  pick(groupID: string, keys: readonly string[]): GroupCounters {
    const values = this.#groups.get(groupID)?.values ?? new Map<string, number>();
    const found = [...values].filter(([key]) => keys.length === 0 || keys.includes(key));
    return Object.fromEntries(found);
  }

  clear(): void {
    this.#groups.clear();
  }
}
