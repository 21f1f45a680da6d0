import type { Pace } from '../../../pace.js';

/** Rings once, at the time that was set last. */
export class Alarm {
  readonly #pace: Pace;
  readonly #ring: () => void;
  #cancel: (() => void) | undefined;
  #at: number | undefined;

  constructor(pace: Pace, ring: () => void) {
    this.#pace = pace;
    this.#ring = ring;
  }

  /** Milliseconds by the pace; never, when left out. */
  set(at: number | undefined): void {
    if (at === this.#at) return;
    this.#cancel?.();
    this.#cancel = undefined;
    this.#at = at;
    if (at === undefined) return;
    this.#cancel = this.#pace.after(Math.max(0, at - this.#pace.now()), () => {
      this.#cancel = undefined;
      this.#at = undefined;
      this.#ring();
    });
  }

  /** Whether it is going to ring. */
  get isSet(): boolean {
    return this.#at !== undefined;
  }
}
