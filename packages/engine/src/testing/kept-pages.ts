import type { Engine, EngineOptions } from '../engine.js';
import type { EngineStorage } from '../engine-storage.js';
import type { PlacedStore } from '../storage/store.js';
import { OpeningBackend } from '../transports/opening-backend.js';
import { Pages } from './create-world.js';
import { KINDS_OF_STORE, type KindOfStore, type StorePlace } from './kinds-of-store.js';
import { WireClock } from './wire.js';

/** Turns of the event loop in which no store is at work, until it is believed that nothing is under way. */
const STILL = 6;

/** Pages on an engine that keeps its world in such a store, in a time that waits for the store. */
export function keptIn(kind: KindOfStore['kind']) {
  const work = new WorkOfStores();
  return {
    clock: new WireClock(work),
    async start(options: EngineOptions) {
      const place = await kindOf(kind).place();
      const pages = new Pages({ ...options, storage: storageIn(place, work) });
      return {
        engine: pages.served,
        open: (): Engine => pages.open(),
        async close() {
          await pages.close();
          await place.remove();
        },
      };
    },
  };
}

/** Counts what stores have begun and not ended: they need real turns. */
class WorkOfStores {
  #underway = 0;
  #begun = 0;

  /** Resolves when nothing is under way. */
  async quiet(): Promise<void> {
    let before = -1;
    for (let still = 0; still < STILL; ) {
      await new Promise((resolve) => setImmediate(resolve));
      still = this.#underway === 0 && this.#begun === before ? still + 1 : 0;
      before = this.#begun;
    }
  }

  of(store: PlacedStore): PlacedStore {
    return {
      place: store.place,
      get: (table, key) => this.#count(store.get(table, key)),
      range: (table, range) => this.#count(store.range(table, range)),
      batch: (writes) => this.#count(store.batch(writes)),
      isEmpty: () => store.isEmpty(),
      close: () => store.close(),
    };
  }

  async #count<Result>(work: Promise<Result>): Promise<Result> {
    this.#underway += 1;
    this.#begun += 1;
    try {
      return await work;
    } finally {
      this.#underway -= 1;
    }
  }
}

function storageIn(place: StorePlace, work: WorkOfStores): EngineStorage {
  return {
    run(start, onNotice) {
      const opening = place.open().then((store) => start(work.of(store)));
      return new OpeningBackend(opening, onNotice);
    },
  };
}

function kindOf(kind: KindOfStore['kind']): KindOfStore {
  const found = KINDS_OF_STORE.find((one) => one.kind === kind);
  if (!found) throw new Error(`There is no store ${kind}.`);
  return found;
}
