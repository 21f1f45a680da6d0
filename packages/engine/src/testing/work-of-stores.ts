import type { PlacedStore } from '../storage/store.js';

/** Turns of the event loop in which no store is at work, until it is believed that nothing is under way. */
const STILL = 6;

/** Counts what stores have begun and not ended: they need real turns. */
export class WorkOfStores {
  #underway = 0;
  #begun = 0;

  /** How much was begun so far. */
  get begun(): number {
    return this.#begun;
  }

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
