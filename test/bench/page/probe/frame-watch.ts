/** Milliseconds between two frames from which on one was left out: 17, and what a clock may err. */
const LONG = 17.5;

/** How the frames of some time were. */
export interface FrameReport {
  readonly frames: number;
  readonly milliseconds: number;
  readonly longestGap: number;
  readonly longFrames: number;
  /** Tasks of more than 50 ms, and milliseconds in all of them together. */
  readonly longTasks: number;
  readonly longTaskTime: number;
}

/** Takes down every frame, and looks at the page when it was painted. */
export class FrameWatch {
  readonly #looks: readonly (() => void)[];
  readonly #times: number[] = [];
  readonly #observer: PerformanceObserver;
  #longTasks = 0;
  #longTaskTime = 0;
  #frame = 0;
  #isOver = false;

  constructor(looks: readonly (() => void)[]) {
    this.#looks = looks;
    this.#observer = new PerformanceObserver((list) => this.#note(list.getEntries()));
    this.#observer.observe({ type: 'longtask' });
    this.#frame = requestAnimationFrame(this.#next);
  }

  stop(): FrameReport {
    cancelAnimationFrame(this.#frame);
    this.#note(this.#observer.takeRecords());
    this.#observer.disconnect();
    this.#isOver = true;
    const gaps = this.#times.slice(1).map((time, index) => time - (this.#times[index] ?? time));
    return {
      frames: gaps.length,
      milliseconds: (this.#times.at(-1) ?? 0) - (this.#times[0] ?? 0),
      longestGap: Math.max(0, ...gaps),
      longFrames: gaps.filter((gap) => gap > LONG).length,
      longTasks: this.#longTasks,
      longTaskTime: this.#longTaskTime,
    };
  }

  readonly #next = (time: number) => {
    this.#times.push(time);
    // After this frame was painted, and before anything else: what is done next, a step of a fling or what React has to draw, is
    // in the document then, but nobody has seen it yet.
    void scheduler.postTask(this.#look, { priority: 'user-blocking' });
    this.#frame = requestAnimationFrame(this.#next);
  };

  readonly #look = (): void => {
    if (this.#isOver) return;
    for (const look of this.#looks) look();
  };

  #note(tasks: PerformanceEntryList): void {
    this.#longTasks += tasks.length;
    for (const { duration } of tasks) this.#longTaskTime += duration;
  }
}
