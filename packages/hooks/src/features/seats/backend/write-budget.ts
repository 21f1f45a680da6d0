import type { SeatPace } from '../seat-pace.js';

/** Writes a second: of one instance, and of all in a room. The service takes five of a group. */
const MOST_OF_MINE = 2;
const MOST_OF_ALL = 4;
/** A second and a little more: of the same two a second the SDK would refuse the eleventh, at the end of the fifth. */
const WINDOW = 1050;
/** Milliseconds; not everybody who has waited for a room begins again at once. */
const LONGEST_JITTER = 250;

/** Keeps writes below what the service takes. */
export class WriteBudget {
  readonly #pace: SeatPace;
  #mine: readonly number[] = [];
  readonly #heard = new Map<string, readonly number[]>();

  constructor(pace: SeatPace) {
    this.#pace = pace;
  }

  /** One of mine begins. */
  spend(): void {
    this.#mine = [...this.#lately(this.#mine), this.#pace.now()];
  }

  /** Somebody has written, I or another. */
  hear(groupID: string): void {
    this.#heard.set(groupID, [...this.#lately(this.#heard.get(groupID)), this.#pace.now()]);
  }

  /** Milliseconds until I may write; 0 is now. */
  waitForMine(): number {
    return this.#wait(this.#mine, MOST_OF_MINE);
  }

  /** Milliseconds until a room is quiet enough; 0 is now. */
  waitForAll(groupID: string): number {
    const wait = this.#wait(this.#heard.get(groupID), MOST_OF_ALL);
    return wait === 0 ? 0 : wait + Math.floor(this.#pace.random() * LONGEST_JITTER);
  }

  #wait(times: readonly number[] | undefined, most: number): number {
    const oldest = this.#lately(times).at(-most);
    return oldest === undefined ? 0 : oldest + WINDOW - this.#pace.now();
  }

  /** Those within the last second. A clock that was put back counts from where it is. */
  #lately(times: readonly number[] = []): readonly number[] {
    const now = this.#pace.now();
    return times.filter((time) => time <= now && now - time < WINDOW);
  }
}
