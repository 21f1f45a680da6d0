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
  readonly #channel = new MessageChannel();
  readonly #observer: PerformanceObserver;
  #longTasks = 0;
  #longTaskTime = 0;
  #frame = 0;

  constructor(looks: readonly (() => void)[]) {
    this.#looks = looks;
    this.#observer = new PerformanceObserver((list) => this.#note(list.getEntries()));
    this.#observer.observe({ type: 'longtask' });
    // A message that is sent in a frame arrives after it was painted.
    this.#channel.port1.onmessage = () => this.#look();
    this.#frame = requestAnimationFrame(this.#next);
  }

  stop(): FrameReport {
    cancelAnimationFrame(this.#frame);
    this.#note(this.#observer.takeRecords());
    this.#observer.disconnect();
    this.#channel.port1.close();
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
    this.#channel.port2.postMessage(undefined);
    this.#frame = requestAnimationFrame(this.#next);
  };

  #look(): void {
    for (const look of this.#looks) look();
  }

  #note(tasks: PerformanceEntryList): void {
    this.#longTasks += tasks.length;
    for (const { duration } of tasks) this.#longTaskTime += duration;
  }
}
