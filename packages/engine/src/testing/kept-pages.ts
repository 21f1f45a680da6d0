import type { Engine, EngineOptions } from '../engine.js';
import type { EngineStorage } from '../engine-storage.js';
import { OpeningBackend } from '../transports/opening-backend.js';
import { Pages } from './create-world.js';
import { type KindOfStore, kindOf, type StorePlace } from './kinds-of-store.js';
import { WireClock } from './wire.js';
import { WorkOfStores } from './work-of-stores.js';

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

function storageIn(place: StorePlace, work: WorkOfStores): EngineStorage {
  return {
    run(start, onNotice) {
      const opening = place.open().then((store) => start(work.of(store)));
      return new OpeningBackend(opening, onNotice);
    },
  };
}
