import type { PublicWork } from '../../core/context.js';
import { isCount, isNothing, isString, objectOf, optional } from '../../core/guards.js';
import { refuse } from '../../core/refusal.js';
import { forAnybody, type Routes } from '../../core/routes.js';
import type { Commands } from '../../protocol/commands.js';
import { isSeed, plantMore, seedFromText } from '../seed/index.js';
import { Parcels } from './parcels.js';
import { replaceAll, takeSnapshot } from './snapshot.js';
import { readSnapshot } from './snapshot.rules.js';

type PutDown = Commands['admin.putDown'];
type SnapshotCommand =
  | 'admin.putDown'
  | 'admin.pickUp'
  | 'admin.seed'
  | 'admin.snapshot'
  | 'admin.restore';

/** A parameter is not what it should be. */
const INVALID = 10004;

/** What becomes of the lines when the world is another one. */
export interface WorldChanges {
  /** More is there: whoever is on a line has to look again. */
  grown(work: PublicWork): void;
  /** All is another: as if another engine had started. */
  replaced(work: PublicWork): void;
}

/** The whole world at once. */
export function createSnapshotRoutes(changes: WorldChanges): Routes<SnapshotCommand> {
  const parcels = new Parcels();
  const taken = (parcelID: number) => parcels.take(parcelID) ?? gone();
  return {
    'admin.putDown': forAnybody(
      objectOf<PutDown['request']>({ parcelID: optional(isCount), text: isString }),
      async (_, { parcelID, text }) => {
        if (parcelID === undefined) return { parcelID: parcels.begin(text) };
        return parcels.add(parcelID, text) ? { parcelID } : gone();
      },
    ),
    'admin.pickUp': forAnybody(
      objectOf({ parcelID: isCount, offset: isCount }),
      async (_, { parcelID, offset }) => parcels.pieceOf(parcelID, offset) ?? gone(),
    ),
    'admin.seed': forAnybody(objectOf({ parcelID: isCount }), async (work, { parcelID }) => {
      const seed = seedFromText(taken(parcelID));
      if (!isSeed(seed)) return refuse(INVALID, 'This is no seed.');
      await plantMore(work, seed);
      work.outbox.afterwards(() => changes.grown(work));
      return {};
    }),
    'admin.snapshot': forAnybody(isNothing, async (work) => ({
      parcelID: parcels.begin(JSON.stringify(await takeSnapshot(work))),
    })),
    'admin.restore': forAnybody(objectOf({ parcelID: isCount }), async (work, { parcelID }) => {
      const snapshot = readSnapshot(taken(parcelID));
      await replaceAll(work, snapshot);
      work.outbox.afterwards(() => changes.replaced(work));
      return {};
    }),
  };
}

function gone(): never {
  return refuse(INVALID, 'What was put down does not lie here any more: begin again.');
}
