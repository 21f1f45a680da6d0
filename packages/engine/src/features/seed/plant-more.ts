import type { Work } from '../../core/context.js';
import { refuse } from '../../core/refusal.js';
import { findGroup } from '../group-records/index.js';
import { plantPresences } from '../presence/index.js';
import type { EngineSeed } from './engine-seed.js';
import { plantSeed } from './plant-seed.js';

/** Makes more of a world that is there already. Nobody is told. 10021 when there is a group of one of the IDs. */
export async function plantMore(work: Work, seed: EngineSeed): Promise<void> {
  for (const { groupID } of seed.groups ?? []) {
    if (await findGroup(work, groupID))
      return refuse(10021, `There is a group ${groupID} already.`);
  }
  await plantSeed(work, seed);
  work.outbox.afterwards(() => plantPresences(work.presences, seed.presences ?? []));
}
