import type { Pace } from '../../pace.js';
import { GrowingPause } from '../links/growing-pause.js';
import type { Acquaintance } from './acquaintance.js';

/** Milliseconds between one hello and the next. */
const HELLOS = [0, 500, 1000, 2000, 3500, 5000, 8000, 15_000, 30_000];
/** Nobody is called longer than this: a quarter of an hour. */
const MOST_HELLOS = 40;

/** What it works with. */
export interface CallsParts {
  readonly pace: Pace;
  readonly known: Acquaintance;
  /** Rejects when the service did not take it. */
  sayHello(): Promise<void>;
}

/** Calls a page that is to be heard, again and again. */
export class Calls {
  readonly #parts: CallsParts;
  readonly #hellos: GrowingPause;

  constructor(parts: CallsParts) {
    this.#parts = parts;
    this.#hellos = new GrowingPause(parts.pace, HELLOS, () => this.#call());
  }

  /** Begins anew. */
  begin(): void {
    this.#hellos.begin();
  }

  /** Begins, unless it goes on already. */
  go(): void {
    if (!this.#hellos.isOn) this.#hellos.begin();
  }

  /** Nobody is called any more. */
  stop(): void {
    this.#hellos.stop();
  }

  #call(): void {
    if (this.#hellos.times >= MOST_HELLOS) this.#hellos.stop();
    const { pace, known, sayHello } = this.#parts;
    const at = pace.now();
    sayHello().then(
      () => known.tellDelivered(at),
      () => known.tellUndelivered(),
    );
  }
}
