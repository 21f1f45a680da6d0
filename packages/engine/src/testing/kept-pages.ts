import type { Engine, EngineOptions } from '../engine.js';
import type { EngineStorage } from '../engine-storage.js';
import { OpeningBackend } from '../transports/opening-backend.js';
import { Pages } from './create-world.js';
import { kindOf, type StorePlace } from './kinds-of-store.js';
import { WireClock } from './wire.js';
import { WorkOfStores } from './work-of-stores.js';

/** Pages on an engine that keeps its world in the browser, in a time that waits for the store. */
export function keptInBrowser() {
  const work = new WorkOfStores();
  return {
    clock: new WireClock(work),
    async start(options: EngineOptions) {
      const place = await kindOf('in the browser').place();
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
