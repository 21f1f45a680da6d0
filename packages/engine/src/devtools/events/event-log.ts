import type { EventEntry } from './event-entry.js';

/** How many rows are kept; one more drops the oldest. */
export const MOST_ENTRIES = 1_000;

/** How many characters they may hold together. */
const MOST_CHARACTERS = 16_000_000;

/** An entry that has not got its ID yet. */
export type NewEntry = Omit<EventEntry, 'id'>;

/**
 * The last of what happened, the newest at the end.
 *
 * Promises: writing costs the same whether somebody looks or not; who looks is told at most once in
 * an animation frame; what was handed out is never changed.
 */
export class EventLog {
  #entries: EventEntry[] = [];
  #shown: readonly EventEntry[] = [];
  #nextID = 1;
  #characters = 0;
  #isStale = false;
  #isPaused = false;
  #refusals = 0;
  #frame: number | undefined;
  readonly #listeners = new Set<() => void>();

  get isPaused(): boolean {
    return this.#isPaused;
  }

  /** While paused nothing new is kept; answers still find their questions. */
  setPaused(isPaused: boolean): void {
    this.#isPaused = isPaused;
    this.#changed();
  }

  /** Keeps something new; returns its ID, `undefined` while paused. */
  add(entry: NewEntry): number | undefined {
    if (this.#isPaused) return undefined;
    const id = this.#nextID++;
    this.#entries.push({ ...entry, id });
    this.#characters += weightOf(entry);
    while (this.#isTooMuch()) this.#dropOldest();
    this.#changed();
    return id;
  }

  /** Writes down what became of something. `false` when it is not kept any more. */
  update(id: number, change: (entry: EventEntry) => EventEntry): boolean {
    const index = id - (this.#entries[0]?.id ?? 0);
    const entry = this.#entries[index];
    if (!entry) return false;
    const next = change(entry);
    if (next.state === 'refused' && entry.state !== 'refused') this.#refusals += 1;
    this.#entries[index] = next;
    this.#characters += weightOf(next) - weightOf(entry);
    this.#changed();
    return true;
  }

  clear(): void {
    this.#entries = [];
    this.#characters = 0;
    this.#changed();
  }

  /** All that is kept. The same array until something has changed. */
  readonly entries = (): readonly EventEntry[] => {
    // Whoever begins to look sees what is; who looks already waits for the next frame.
    if (this.#isStale && this.#listeners.size === 0) this.#refresh();
    return this.#shown;
  };

  /** How many refusals were written down in all. */
  readonly refusals = (): number => this.#refusals;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    if (this.#isStale) this.#schedule();
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) this.#cancel();
    };
  };

  #isTooMuch(): boolean {
    const { length } = this.#entries;
    return length > MOST_ENTRIES || (length > 1 && this.#characters > MOST_CHARACTERS);
  }

  #dropOldest(): void {
    const oldest = this.#entries.shift();
    if (oldest) this.#characters -= weightOf(oldest);
  }

  #changed(): void {
    this.#isStale = true;
    if (this.#listeners.size > 0) this.#schedule();
  }

  #schedule(): void {
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = undefined;
      this.#refresh();
      for (const listener of [...this.#listeners]) listener();
    });
  }

  #cancel(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
  }

  #refresh(): void {
    this.#isStale = false;
    this.#shown = [...this.#entries];
  }
}

function weightOf({ body, answer = '' }: NewEntry): number {
  return body.length + answer.length;
}
