import type { SeatBook } from '../protocol/seat-book.js';
import type { SeatsControl } from '../seats-control.js';
import { MutedMembers } from './muted-members.js';

/** Milliseconds: platforms take no longer waits than some weeks. */
const LONGEST = 3_600_000;

/** Shows on the seats of a room who may not speak in its group. */
export class ShownMutes {
  readonly #groupID: string;
  readonly #control: SeatsControl;
  readonly #muted = new MutedMembers();
  #shown: readonly string[] = [];

  constructor(groupID: string, control: SeatsControl) {
    this.#groupID = groupID;
    this.#control = control;
  }

  /** They are muted until then, in seconds since the epoch; 0 and what is over: they may speak. */
  mute(userID: string, until: number): void {
    this.#muted.mute(userID, until);
  }

  /** Seats are so now. */
  look(book: SeatBook): void {
    const muted = this.#muted.among(namesOn(book), this.#control.now());
    if (muted.join('\n') === this.#shown.join('\n')) return;
    this.#shown = muted;
    this.#control.setMutedInGroup(this.#groupID, new Set(muted));
  }

  /** In how many milliseconds the next one may speak again, or it is to be looked anew; `undefined` when nobody is muted. */
  nextEnd(book: SeatBook): number | undefined {
    const seconds = this.#control.now();
    const unmute = this.#muted.nextEnd(namesOn(book), seconds);
    return unmute === undefined ? undefined : Math.min(LONGEST, (unmute - seconds) * 1000);
  }

  /** Nobody looks at the seats any more. */
  end(): void {
    if (this.#shown.length === 0) return;
    this.#shown = [];
    this.#control.setMutedInGroup(this.#groupID, new Set());
  }
}

function namesOn({ seats }: SeatBook): readonly string[] {
  return seats.map(({ userID }) => userID);
}
