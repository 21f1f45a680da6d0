import type { Work } from '../../core/context.js';
import type { CounterPush } from '../../protocol/counter-pushes.js';
import { within } from '../../storage/keys.js';
import { counterSequences, groupCounters } from './counters.records.js';

type CountersDeleted = Extract<CounterPush, { type: 'counters.deleted' }>;

/** All counters of a group, by key. */
export async function countersOf({ store }: Work, groupID: string): Promise<Map<string, number>> {
  const found = await store.values(groupCounters, within(groupID));
  return new Map(found.map(({ key, value }) => [key, value]));
}

/** How often they were written. */
export async function sequenceOf({ store }: Work, groupID: string): Promise<number> {
  return (await store.get(counterSequences, groupID)) ?? 0;
}

/**
 * A group is dismissed: its counters go with it. Returns what its members are to be told of that; `undefined` where nothing was
 * counted. The number stays: who remembers it would take what is written of a new group of this ID for older.
 */
export async function forgetCounters(
  work: Work,
  groupID: string,
): Promise<CountersDeleted | undefined> {
  const keys = [...(await countersOf(work, groupID)).keys()];
  if (keys.length === 0) return undefined;
  const sequence = (await sequenceOf(work, groupID)) + 1;
  await work.store.deleteRange(groupCounters, within(groupID));
  work.store.put(counterSequences, groupID, sequence);
  return { type: 'counters.deleted', groupID, sequence, keys };
}
