import type { SessionWork } from '../../core/context.js';
import { refuse } from '../../core/refusal.js';
import type { Commands } from '../../protocol/commands.js';
import { keyOf } from '../../storage/keys.js';
import { requireGroupOf } from '../group-records/index.js';
import { tellPresent } from '../groups/index.js';
import { counterSequences, groupCounters } from './counters.records.js';
import { counterFailure, touchedBy } from './counters.rules.js';
import { countersOf, sequenceOf } from './counters-of-group.js';

type Update = Commands['counters.update'];
type Get = Commands['counters.get'];

/** `counters.update`: one write after the other, so that none is lost and none is in another's way. */
export async function updateCounters(
  work: SessionWork,
  { groupID, mode, counters: written }: Update['request'],
): Promise<Update['reply']> {
  const group = await requireGroupOf(work, groupID);
  const before = await countersOf(work, groupID);
  const counters = touchedBy(mode, written, before);
  const failure = counterFailure({ written, touched: counters }, before);
  if (failure) return refuse(failure);
  const sequence = (await sequenceOf(work, groupID)) + 1;
  for (const counter of counters) {
    work.store.put(groupCounters, keyOf(groupID, counter.key), counter);
  }
  work.store.put(counterSequences, groupID, sequence);
  await tellPresent(work, group, { type: 'counters.changed', groupID, sequence, counters });
  return { counters };
}

/** `counters.get`: all of them; which of them an app wants is for its client to pick. */
export async function getCounters(
  work: SessionWork,
  { groupID }: Get['request'],
): Promise<Get['reply']> {
  await requireGroupOf(work, groupID);
  const found = await countersOf(work, groupID);
  const counters = [...found].map(([key, value]) => ({ key, value }));
  return { sequence: await sequenceOf(work, groupID), counters };
}
