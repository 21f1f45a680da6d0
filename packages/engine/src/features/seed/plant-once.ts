import type { Work } from '../../core/context.js';
import { table } from '../../storage/table.js';
import type { EngineSeed } from './engine-seed.js';
import { plantSeed } from './plant-seed.js';

const planted = table<true>('planted');
const SEED = 'seed';

/** Makes the world as it is at the start, unless the store has been through that already. */
export async function plantSeedOnce(work: Work, seed: EngineSeed): Promise<void> {
  if (await work.store.get(planted, SEED)) return;
  await plantSeed(work, seed);
  work.store.put(planted, SEED, true);
}
