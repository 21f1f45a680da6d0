import { createMemoryStore } from '../storage/memory-store.js';
import type { Store } from '../storage/store.js';

/** A store that takes its time when it is told to: what is written then is written when it may go on. */
export interface SlowStore extends Store {
  /** From now on nothing is written; returns what lets it go on. */
  hold(): () => void;
}

/** Empty, and as quick as any to begin with. */
export function createSlowStore(): SlowStore {
  const store = createMemoryStore();
  let mayGoOn = Promise.resolve();
  return {
    get: (table, key) => store.get(table, key),
    range: (table, range) => store.range(table, range),
    close: () => store.close(),
    async batch(writes) {
      await mayGoOn;
      await store.batch(writes);
    },
    hold() {
      let goOn: () => void = () => undefined;
      mayGoOn = new Promise((resolve) => {
        goOn = resolve;
      });
      return goOn;
    },
  };
}
