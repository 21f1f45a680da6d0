import type { Work } from '../../core/context.js';
import { within } from '../../storage/keys.js';
import { counterSequences, groupCounters } from './counters.records.js';

/** All counters of a group, by key. */
export async function countersOf({ store }: Work, groupID: string): Promise<Map<string, number>> {
  const found = await store.values(groupCounters, within(groupID));
  return new Map(found.map(({ key, value }) => [key, value]));
}

/** How often they were written. */
export async function sequenceOf({ store }: Work, groupID: string): Promise<number> {
  return (await store.get(counterSequences, groupID)) ?? 0;
}

/** A group is dismissed: its counters go with it, and a new group of its ID starts anew. */
export async function forgetCounters({ store }: Work, groupID: string): Promise<void> {
  await store.deleteRange(groupCounters, within(groupID));
  store.delete(counterSequences, groupID);
}
