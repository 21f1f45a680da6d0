/** Runs one at a time per key; who asks while it runs gets the same. */
export class Once<Key> {
  readonly #running = new Map<Key, Promise<void>>();

  run(key: Key, work: () => Promise<void>): Promise<void> {
    const before = this.#running.get(key);
    if (before) return before;
    const now: Promise<void> = work().finally(() => {
      if (this.#running.get(key) === now) this.#running.delete(key);
    });
    this.#running.set(key, now);
    return now;
  }

  /** What runs goes on, but nobody is given it any more. */
  clear(): void {
    this.#running.clear();
  }
}
