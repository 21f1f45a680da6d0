/** Chance that is the same every time: numbers from 0 to under `limit`, and elements of lists. */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** Marsaglia’s xorshift on 32 bits: enough to choose with, and to be chosen again. */
  below(limit: number): number {
    let next = this.#state || 0x9e3779b9;
    next ^= next << 13;
    next ^= next >>> 17;
    next ^= next << 5;
    this.#state = next >>> 0;
    return this.#state % limit;
  }

  of<Item>(items: readonly Item[]): Item {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new Error('There is nothing to choose from.');
    return item;
  }
}
