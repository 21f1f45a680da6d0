import type { Pace } from '../pace.js';

/** Milliseconds: going out takes one question and its answer, and without a network nobody answers. */
const LONGEST_WAY = 5_000;

/** The rooms that are being left. Who comes into one before they are out of it would be put out by themselves. */
export class LeavingRooms {
  readonly #pace: Pace;
  readonly #leaving = new Map<string, Promise<void>>();

  constructor(pace: Pace) {
    this.#pace = pace;
  }

  /** A room is left when that is done. */
  add(groupID: string, done: Promise<void>): void {
    const all = Promise.all([this.#leaving.get(groupID), done]).then(() => {
      if (this.#leaving.get(groupID) === all) this.#leaving.delete(groupID);
    });
    this.#leaving.set(groupID, all);
  }

  /** Resolves when nobody is leaving a room any more, or when that takes too long. */
  async untilFree(groupID: string): Promise<void> {
    if (!this.#leaving.has(groupID)) return;
    let forget = () => {};
    const tooLong = new Promise<void>((resolve) => {
      forget = this.#pace.after(LONGEST_WAY, resolve);
    });
    await Promise.race([this.#untilLeft(groupID), tooLong]);
    forget();
  }

  async #untilLeft(groupID: string): Promise<void> {
    for (let last = this.#leaving.get(groupID); last; last = this.#leaving.get(groupID)) await last;
  }
}
