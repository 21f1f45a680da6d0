import type { Pace } from '../../pace.js';

/** Does something again and again, with longer and longer pauses. */
export class GrowingPause {
  readonly #pace: Pace;
  readonly #pauses: readonly number[];
  readonly #work: () => void;
  #stop: (() => void) | undefined;
  #times = 0;

  /** The last one of the pauses, in milliseconds, is that of all that come after it. */
  constructor(pace: Pace, pauses: readonly number[], work: () => void) {
    this.#pace = pace;
    this.#pauses = pauses;
    this.#work = work;
  }

  /** Whether it goes on. */
  get isOn(): boolean {
    return this.#stop !== undefined;
  }

  /** How often it was done since it began. */
  get times(): number {
    return this.#times;
  }

  /** Begins anew: does it after the first pause. */
  begin(): void {
    this.stop();
    this.#times = 0;
    this.#wait();
  }

  /** Does it no more. */
  stop(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  #wait(): void {
    const pause = this.#pauses[Math.min(this.#times, this.#pauses.length - 1)] ?? 0;
    // Not all pages at the same moment.
    const chance = 0.85 + this.#pace.random() * 0.3;
    this.#stop = this.#pace.after(Math.round(pause * chance), () => {
      this.#times += 1;
      this.#wait();
      this.#work();
    });
  }
}
