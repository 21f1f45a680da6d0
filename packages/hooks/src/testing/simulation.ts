interface Due {
  readonly at: number;
  readonly run: () => void;
}

/**
 * A time of its own that goes from one thing to the next, for worlds too large for real ones.
 * Promises settle before the next thing happens, and so before it is known which is the next.
 */
export class Simulation {
  #due: Due[] = [];
  now = 1_700_000_000_000;

  /** Runs it later; returns what prevents it. Of two at the same time the one that was asked for first. */
  after(milliseconds: number, run: () => void): () => void {
    const due = { at: this.now + milliseconds, run };
    const position = this.#due.findLastIndex(({ at }) => at <= due.at) + 1;
    this.#due.splice(position, 0, due);
    return () => {
      this.#due = this.#due.filter((other) => other !== due);
    };
  }

  /** Goes on until there is nothing more to come. */
  async run(): Promise<void> {
    await promisesSettle();
    for (let next = this.#due.shift(); next; next = this.#due.shift()) {
      this.now = next.at;
      next.run();
      await promisesSettle();
    }
  }

  /** Goes on for so many milliseconds, whatever is still to come then. */
  async runFor(milliseconds: number): Promise<void> {
    const end = this.now + milliseconds;
    await promisesSettle();
    for (let next = this.#due[0]; next && next.at <= end; next = this.#due[0]) {
      this.#due.shift();
      this.now = next.at;
      next.run();
      await promisesSettle();
    }
    this.now = end;
  }
}

function promisesSettle(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
