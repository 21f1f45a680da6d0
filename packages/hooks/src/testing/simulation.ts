interface Due {
  readonly at: number;
  readonly run: () => void;
  readonly whom: object | undefined;
}

/**
 * A time of its own that goes from one thing to the next, for worlds too large for real ones.
 * Promises settle before the next thing happens to the same one.
 */
export class Simulation {
  #due: Due[] = [];
  now = 1_700_000_000_000;

  /**
   * Runs it later; returns what prevents it. Of two at the same time the one that was asked for first.
   *
   * @param whom it happens to; everybody when left out.
   */
  after(milliseconds: number, run: () => void, whom?: object): () => void {
    const due = { at: this.now + milliseconds, run, whom };
    const position = this.#due.findLastIndex(({ at }) => at <= due.at) + 1;
    this.#due.splice(position, 0, due);
    return () => {
      this.#due = this.#due.filter((other) => other !== due);
    };
  }

  /** Goes on until there is nothing more to come. */
  async run(): Promise<void> {
    /** Those to whom something has happened that they may not have dealt with. */
    const busy = new Set<object | undefined>();
    const settle = async () => {
      await promisesSettle();
      busy.clear();
    };
    await settle();
    for (let next = this.#due.shift(); next; next = this.#due.shift()) {
      if (!next.whom || busy.has(next.whom) || busy.has(undefined)) await settle();
      busy.add(next.whom);
      this.now = next.at;
      next.run();
      if (this.#due.length === 0) await settle();
    }
  }
}

function promisesSettle(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
