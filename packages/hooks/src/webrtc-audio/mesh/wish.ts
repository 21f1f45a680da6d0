import type { Pace } from '../../pace.js';
import { Acquaintance, type Standing } from './acquaintance.js';
import { Calls } from './calls.js';
import type { Tie } from './tie.js';

/** What it works with. */
export interface WishParts<Track, Voice> {
  readonly pace: Pace;
  readonly tie: Tie<Track, Voice>;
  /** Rejects when the service did not take it. */
  sayHello(): Promise<void>;
}

/** Whether I want to hear a page, and what becomes of it. */
export class Wish<Track, Voice> {
  readonly known: Acquaintance;
  readonly calls: Calls;
  readonly #tie: Tie<Track, Voice>;
  #isOn = false;

  constructor({ pace, tie, sayHello }: WishParts<Track, Voice>) {
    const known = new Acquaintance(pace);
    this.known = known;
    this.calls = new Calls({ pace, known, sayHello });
    this.#tie = tie;
  }

  get isOn(): boolean {
    return this.#isOn;
  }

  /** What is to be heard of it. */
  get voice(): Voice | undefined {
    return this.#isOn ? this.#tie.voice : undefined;
  }

  /** Whether what it says can be heard. */
  get isHeard(): boolean {
    return this.#tie.isConnected && this.voice !== undefined;
  }

  get isAbsent(): boolean {
    return this.#isOn && !this.#tie.isConnected && this.known.isAbsent;
  }

  get isFull(): boolean {
    return this.#isOn && !this.isHeard && this.known.isFull;
  }

  /** How it stands with hearing it. */
  get standing(): Standing {
    if (!this.#isOn) return 'none';
    return this.isHeard ? 'connected' : this.known.standing(this.#tie.openSession !== undefined);
  }

  /** From now on, or not any more. */
  set(isOn: boolean): void {
    this.#isOn = isOn;
    this.known.forget();
    this.known.tellHeard(this.isHeard);
    if (isOn && !this.isHeard) this.calls.begin();
  }

  /** It is connected or heard, or is no longer. */
  follow(): void {
    const { isHeard } = this;
    // Whether it is still there is seen by its answers; and it may not know yet that it is to be heard.
    const isMissed = this.#isOn && !isHeard && (this.#tie.isConnected || this.known.wasHeard);
    if (isMissed) this.calls.go();
    else this.calls.stop();
    this.known.tellHeard(isHeard);
  }

  /** Tries what was given up. */
  retry(): void {
    this.known.retry();
    if (this.#isOn && !this.isHeard) this.calls.begin();
  }
}
