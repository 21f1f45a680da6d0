import type { ChatStore } from '../../../chat-store.js';
import { type SeatBook, seatAt, seatOf } from '../protocol/seat-book.js';
import type { SeatsControl } from '../seats-control.js';
import type { InstanceCalls } from './instance-calls.js';

/** What it works with. */
export interface OwnSeatParts {
  readonly chat: ChatStore;
  readonly control: SeatsControl;
  readonly calls: InstanceCalls;
}

/**
 * My own seat, when it is written as another instance's. The page that held it may have been closed a moment ago: then it
 * is this one's. If that is alive, this one only listens.
 */
export class OwnSeat {
  readonly #parts: OwnSeatParts;
  readonly #groupID: string;
  /** Which instance was asked for last. */
  #asked = '';
  /** Whether I have come here just now: only then a seat is taken over unasked. */
  #isNew = true;

  constructor(groupID: string, parts: OwnSeatParts) {
    this.#groupID = groupID;
    this.#parts = parts;
  }

  /** The seats are so now. */
  look(book: SeatBook): void {
    const holder = this.#holder(book);
    const isNew = this.#isNew;
    this.#isNew = false;
    if (holder === this.#asked) return;
    this.#asked = holder;
    if (holder === '') this.#setLiving([]);
    else void this.#settle(holder, isNew);
  }

  /** My line was lost: the other instance may be gone. */
  doubt(): void {
    this.#asked = '';
  }

  /** The instance of mine that holds my seat; `''` when it is this one, or none. */
  #holder(book: SeatBook): string {
    const { userID, instance } = this.#parts.control.viewer;
    const holder = seatAt(book, seatOf(book, userID))?.instance ?? '';
    return holder === instance ? '' : holder;
  }

  async #settle(holder: string, isNew: boolean): Promise<void> {
    const { chat, control, calls } = this.#parts;
    // Until it is known, nothing is taken from an instance that may be alive.
    this.#setLiving([holder]);
    try {
      const isAlive = await calls.isAlive(holder);
      if (this.#asked !== holder || isAlive) return;
      this.#setLiving([]);
      const isWanted = isNew && control.isWatched(this.#groupID) && this.#isHeldBy(holder);
      if (isWanted) await control.perform(this.#groupID, { type: 'takeOver' });
    } catch (thrown) {
      if (chat.life.isReady) chat.problems.report(thrown);
    }
  }

  #isHeldBy(instance: string): boolean {
    const book = this.#parts.control.book(this.#groupID);
    return book !== undefined && this.#holder(book) === instance;
  }

  #setLiving(instances: readonly string[]): void {
    this.#parts.control.setLivingInstances(this.#groupID, instances);
  }
}
