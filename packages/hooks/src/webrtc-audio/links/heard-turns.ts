import type { Pace } from '../../pace.js';

/**
 * Milliseconds for which somebody who has said that they are silent is not played: longer than a browser holds back what has
 * arrived. They send nothing any more, so that it is silent after that as well; and should they speak again and the word of
 * that is lost, they are heard.
 */
const LASTS = 1500;

/** What the other end says of its falling silent: numbered, so that what comes late or twice says nothing. */
export class HeardTurns {
  readonly #pace: Pace;
  readonly #onChange: () => void;
  #last = 0;
  #stop: (() => void) | undefined;

  constructor(pace: Pace, onChange: () => void) {
    this.#pace = pace;
    this.#onChange = onChange;
  }

  /** Whether nothing of them is to be heard now. */
  get isSilent(): boolean {
    return this.#stop !== undefined;
  }

  /** How often they have fallen silent or spoken again. */
  take(turns: number): void {
    if (turns <= this.#last) return;
    this.#last = turns;
    const wasSilent = this.isSilent;
    this.stop();
    if (turns % 2 === 1) this.#stop = this.#pace.after(LASTS, () => this.#end());
    if (wasSilent !== this.isSilent) this.#onChange();
  }

  /** Nothing is told any more. */
  stop(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  #end(): void {
    this.#stop = undefined;
    this.#onChange();
  }
}
