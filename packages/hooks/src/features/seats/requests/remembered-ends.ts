import type { Pace } from '../../../pace.js';
import type { RaisedHandSnapshot } from './raised-hands.js';

/** Milliseconds: no sooner is it looked again. */
const SHORTEST = 1_000;

/** Waits for the end of raised hands that only the room remembers: of those nobody says that it is over. */
export class RememberedEnds {
  readonly #pace: Pace;
  readonly #onEnd: (groupID: string) => void;
  readonly #timers = new Map<string, () => void>();

  /** @param onEnd the time of one in the group is over. */
  constructor(pace: Pace, onEnd: (groupID: string) => void) {
    this.#pace = pace;
    this.#onEnd = onEnd;
  }

  /** These are raised in a group now. */
  expect(groupID: string, hands: readonly RaisedHandSnapshot[]): void {
    this.#timers.get(groupID)?.();
    this.#timers.delete(groupID);
    const ends = hands.flatMap(({ inviteID, expiresAt }) =>
      inviteID === '' ? (expiresAt ?? []) : [],
    );
    if (ends.length === 0) return;
    const wait = Math.max(SHORTEST, Math.min(...ends) - this.#pace.now());
    this.#timers.set(
      groupID,
      this.#pace.after(wait, () => this.#onEnd(groupID)),
    );
  }

  /** Nothing is waited for any more. */
  clear(): void {
    for (const stop of this.#timers.values()) stop();
    this.#timers.clear();
  }
}
