import type { Problems } from '../../../problems.js';
import type { SeatChange, SeatsAtOnce } from './seat-change.js';
import { seatChanges } from './seat-changes.js';

/** Told of what happened to the seats of a room, all at once. */
export type SeatEventListener = (changes: readonly SeatChange[]) => void;

/** Tells what happens to seats, from one time that they are heard of to the next. */
export class SeatEventLine {
  readonly #problems: Problems;
  readonly #listeners = new Map<string, Set<SeatEventListener>>();
  readonly #last = new Map<string, SeatsAtOnce>();

  constructor(problems: Problems) {
    this.#problems = problems;
  }

  /** Listens to the seats of a group; returns what ends that. */
  listen(groupID: string, listener: SeatEventListener): () => void {
    const listeners = this.#listeners.get(groupID) ?? new Set();
    this.#listeners.set(groupID, listeners.add(listener));
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0 && this.#listeners.get(groupID) === listeners) {
        this.#listeners.delete(groupID);
      }
    };
  }

  /** So they are now. Who hears of them for the first time is told nothing: nothing happened. */
  hear(groupID: string, seats: SeatsAtOnce): void {
    const before = this.#last.get(groupID);
    this.#last.set(groupID, seats);
    const listeners = this.#listeners.get(groupID);
    if (!before || !listeners) return;
    const changes = seatChanges(before, seats);
    if (changes.length === 0) return;
    for (const listener of [...listeners]) this.#tell(listener, changes);
  }

  /** Nothing is known of them any more. */
  forget(groupID: string): void {
    this.#last.delete(groupID);
  }

  /** Nothing is known of any. */
  clear(): void {
    this.#last.clear();
  }

  /** An app's listener that throws must not stop what is being done. */
  #tell(listener: SeatEventListener, changes: readonly SeatChange[]): void {
    try {
      listener(changes);
    } catch (thrown) {
      this.#problems.report(thrown);
    }
  }
}
