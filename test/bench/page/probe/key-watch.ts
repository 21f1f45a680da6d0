import { painted } from '../painted.js';

/** How long each key took, in milliseconds. */
export interface KeyReport {
  /** Until what it has written was in the document. */
  readonly handled: readonly number[];
  /** Until that was painted. */
  readonly painted: readonly number[];
}

/** Takes down how long keys take from when they were pressed. */
export class KeyWatch {
  readonly #handled: number[] = [];
  readonly #painted: number[] = [];
  #pressed = 0;

  constructor() {
    window.addEventListener('keydown', this.#press, { capture: true });
    // The last to hear of it: React has drawn what it has made of it.
    window.addEventListener('input', this.#write);
  }

  stop(): KeyReport {
    window.removeEventListener('keydown', this.#press, { capture: true });
    window.removeEventListener('input', this.#write);
    return { handled: this.#handled, painted: this.#painted };
  }

  readonly #press = ({ timeStamp }: Event) => {
    this.#pressed = timeStamp;
  };

  readonly #write = () => {
    const pressed = this.#pressed;
    this.#handled.push(performance.now() - pressed);
    void painted().then(() => this.#painted.push(performance.now() - pressed));
  };
}
