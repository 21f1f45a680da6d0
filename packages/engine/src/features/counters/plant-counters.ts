import type { GroupCounters } from '@parlor/sdk';
import type { Work } from '../../core/context.js';
import { keyOf } from '../../storage/keys.js';
import { counterSequences, groupCounters } from './counters.records.js';

/** The counters that a group has from the start: its first write. Nobody is told: nobody is there yet. */
export function plantCounters({ store }: Work, groupID: string, planted: GroupCounters): void {
  for (const [key, value] of Object.entries(planted)) {
    store.put(groupCounters, keyOf(groupID, key), { key, value });
  }
  store.put(counterSequences, groupID, 1);
}
