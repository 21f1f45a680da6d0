import type { AudioCallState } from '../../features/room-audio/audio-call-state.js';
import { BEGINNING } from '../../features/room-audio/beginning-state.js';

/** Nobody is to be connected with yet. */
const ALONE: AudioCallState = { ...BEGINNING, connection: 'connected' };

/** The state of a call; what has not changed in it stays the same object. */
export class StateBox {
  readonly #listeners = new Set<() => void>();
  #state = ALONE;

  readonly get = (): AudioCallState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    const own = () => listener();
    this.#listeners.add(own);
    return () => this.#listeners.delete(own);
  };

  /** Tells it when it is another one. */
  set(next: AudioCallState): void {
    const state = {
      ...next,
      problems: same(this.#state.problems, next.problems),
      quality: same(this.#state.quality, next.quality),
      microphones: sameEach(this.#state.microphones, next.microphones),
      outputs: sameEach(this.#state.outputs, next.outputs),
      absentUserIDs: same(this.#state.absentUserIDs, next.absentUserIDs),
    };
    if (same(this.#state, state) === this.#state) return;
    this.#state = state;
    for (const listener of [...this.#listeners]) listener();
  }
}

/** The one before when it holds the same. */
function same<Value extends object>(before: Value, now: Value): Value {
  const entries = Object.entries(now);
  const known = new Map<string, unknown>(Object.entries(before));
  const isSame =
    entries.length === known.size &&
    entries.every(([key, value]) => known.has(key) && known.get(key) === value);
  return isSame ? before : now;
}

function sameEach<Item extends object>(
  before: readonly Item[],
  now: readonly Item[],
): readonly Item[] {
  const items = now.map((item, index) => {
    const known = before[index];
    return known ? same(known, item) : item;
  });
  return same(before, items);
}
