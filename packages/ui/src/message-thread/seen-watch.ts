/** How long a message has to be on screen to count as seen, in milliseconds. */
const SEEN_AFTER = 1_000;

/** What passes the time. */
export interface SeenClock {
  now(): number;
  /** Returns what stops it. */
  wait(milliseconds: number, then: () => void): () => void;
}

const clockOfPage: SeenClock = {
  now: () => performance.now(),
  wait: (milliseconds, then) => {
    const timer = setTimeout(then, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** Which messages were on screen for a second, while the page was visible. Told once for each time. */
export class SeenWatch {
  readonly #onSeen: (messageIDs: readonly string[]) => void;
  readonly #clock: SeenClock;
  /** Since when each is on screen. */
  readonly #since = new Map<string, number>();
  /** What was told and is on screen still: shown again, it is told again. */
  readonly #told = new Set<string>();
  #isVisible = true;
  #stop: (() => void) | undefined;

  constructor(onSeen: (messageIDs: readonly string[]) => void, clock: SeenClock = clockOfPage) {
    this.#onSeen = onSeen;
    this.#clock = clock;
  }

  /** A message has come on screen, or left it. */
  note(messageID: string, isOnScreen: boolean): void {
    if (!isOnScreen) {
      this.#since.delete(messageID);
      this.#told.delete(messageID);
    } else if (!this.#told.has(messageID) && !this.#since.has(messageID)) {
      this.#since.set(messageID, this.#clock.now());
    }
    this.#schedule();
  }

  /** Nothing is seen on a page that is not; what is on screen has its whole second again when it is. */
  setVisible(isVisible: boolean): void {
    this.#isVisible = isVisible;
    for (const messageID of this.#since.keys()) this.#since.set(messageID, this.#clock.now());
    this.#schedule();
  }

  end(): void {
    this.#since.clear();
    this.#told.clear();
    this.#schedule();
  }

  #schedule(): void {
    this.#stop?.();
    this.#stop = undefined;
    if (!this.#isVisible || this.#since.size === 0) return;
    const first = Math.min(...this.#since.values());
    const left = Math.max(0, first + SEEN_AFTER - this.#clock.now());
    this.#stop = this.#clock.wait(left, () => this.#tell());
  }

  /** What comes due soon after goes with it: a batch, and not a request for each. */
  #tell(): void {
    const due = this.#clock.now() - SEEN_AFTER;
    const seen = [...this.#since].filter(([, since]) => since <= due).map(([ID]) => ID);
    for (const messageID of seen) {
      this.#since.delete(messageID);
      this.#told.add(messageID);
    }
    if (seen.length > 0) this.#onSeen(seen);
    this.#schedule();
  }
}
