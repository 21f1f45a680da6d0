import type { Pace } from '../../pace.js';

/** Milliseconds until a connection that was never there is looked for anew. */
const FIRST_PATIENCE = 12_000;
/** Milliseconds in which a connection that was lost may come back by itself. */
const RECOVERY = 2000;
/** Milliseconds that looking for ways anew may take. */
const RESTART_PATIENCE = 8000;
/** Ways are looked for anew so often until it is given up. */
const MOST_RESTARTS = 2;

/** What it works with. */
export interface LinkWatchParts {
  readonly pace: Pace;
  /** Milliseconds that this end waits longer than the other one, so that not both do the same. */
  readonly patience: number;
  /** Whether there is anything to begin anew with. */
  canRestart(): boolean;
  restart(): void;
  onGivenUp(): void;
}

/** Looks for new ways when a connection does not come, or goes, and gives up in the end. */
export class LinkWatch {
  readonly #parts: LinkWatchParts;
  #stop: (() => void) | undefined;
  #restarts = 0;
  #isOver = false;

  constructor(parts: LinkWatchParts) {
    this.#parts = parts;
    this.#tryIn(FIRST_PATIENCE);
  }

  /** How it is connected now. */
  tell(state: RTCPeerConnectionState): void {
    if (state === 'connected') {
      this.#stop?.();
      this.#restarts = 0;
    } else if (state === 'disconnected') this.#tryIn(RECOVERY);
    else if (state === 'failed') this.#tryIn(0);
    else if (state === 'closed') this.#giveUp();
  }

  /** Does nothing any more. */
  stop(): void {
    this.#isOver = true;
    this.#stop?.();
  }

  #tryIn(milliseconds: number): void {
    if (this.#isOver) return;
    this.#stop?.();
    const { pace, patience } = this.#parts;
    this.#stop = pace.after(milliseconds + patience, () => this.#try());
  }

  #try(): void {
    if (this.#restarts >= MOST_RESTARTS || !this.#parts.canRestart()) return this.#giveUp();
    this.#restarts += 1;
    this.#tryIn(RESTART_PATIENCE);
    this.#parts.restart();
  }

  #giveUp(): void {
    if (this.#isOver) return;
    this.stop();
    this.#parts.onGivenUp();
  }
}
