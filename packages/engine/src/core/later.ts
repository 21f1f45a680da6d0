import type { Clock, TimerHandle } from './clock.js';
import type { Work } from './context.js';

type Piece = (work: Work) => Promise<void>;

/** Work to be done some time later. In memory only: it dies with the engine. */
export class Later {
  readonly #clock: Clock;
  readonly #run: (piece: Piece) => void;
  readonly #waiting = new Map<string, TimerHandle>();

  /** @param run does a piece of work when its turn comes. */
  constructor(clock: Clock, run: (piece: Piece) => void) {
    this.#clock = clock;
    this.#run = run;
  }

  /** After so many milliseconds; not when work of this name waits already. */
  once(name: string, delay: number, piece: Piece): void {
    if (this.#waiting.has(name)) return;
    const timer = this.#clock.setTimeout(() => {
      this.#waiting.delete(name);
      this.#run(piece);
    }, delay);
    this.#waiting.set(name, timer);
  }

  /** What waits is never done. */
  clear(): void {
    for (const timer of this.#waiting.values()) this.#clock.clearTimeout(timer);
    this.#waiting.clear();
  }
}
