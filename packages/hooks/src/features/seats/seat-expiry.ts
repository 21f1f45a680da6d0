import type { SeatBook } from './protocol/seat-book.js';
import type { SeatPace } from './seat-pace.js';

/** Seconds; a reservation that is to last longer is a mistake, or somebody's joke. */
const LONGEST = 3600;

/** A reservation is over without anybody telling: then the seats are to be looked at again. */
export class SeatExpiry {
  readonly #pace: SeatPace;
  readonly #onExpiry: (groupID: string) => void;
  readonly #timers = new Map<string, () => void>();

  constructor(pace: SeatPace, onExpiry: (groupID: string) => void) {
    this.#pace = pace;
    this.#onExpiry = onExpiry;
  }

  /**
   * Waits for the first reservation of a group that is going to be over.
   *
   * @param now seconds since the epoch, by the service's clock; asked for only when a seat is reserved.
   */
  expect(groupID: string, { seats }: SeatBook, now: () => number): void {
    this.#cancel(groupID);
    const ends = seats.filter(({ status }) => status === 'reserved').map(({ until }) => until);
    if (ends.length === 0) return;
    const seconds = Math.max(1, Math.min(...ends) - now());
    if (seconds > LONGEST) return;
    const isOver = () => {
      this.#timers.delete(groupID);
      this.#onExpiry(groupID);
    };
    this.#timers.set(groupID, this.#pace.after(seconds * 1000, isOver));
  }

  /** Waits for nothing any more. */
  clear(): void {
    for (const groupID of [...this.#timers.keys()]) this.#cancel(groupID);
  }

  #cancel(groupID: string): void {
    this.#timers.get(groupID)?.();
    this.#timers.delete(groupID);
  }
}
