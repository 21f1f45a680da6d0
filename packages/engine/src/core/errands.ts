import type { Clock } from './clock.js';
import { refuse } from './refusal.js';

/** How long somebody outside may take to answer, in milliseconds: less than a client waits. */
const PATIENCE = 10_000;

/** A code of the service, and why. */
interface Refusal {
  readonly code: number;
  readonly message: string;
}

/**
 * What is left of a command when its turn is over: a question to somebody outside the engine, who may take
 * their time while others get on. It neither reads nor writes.
 */
export class Errand<Reply> {
  /** Asks. May fail in any way. */
  readonly ask: () => Promise<Reply>;
  /** What the command is refused with when the answer takes too long. */
  readonly late: Refusal;

  constructor(ask: () => Promise<Reply>, late: Refusal) {
    this.ask = ask;
    this.late = late;
  }
}

/** The errands of an engine. Each is given ten seconds. */
export class Errands {
  readonly #clock: Clock;
  readonly #underWay = new Set<() => void>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Resolves with the answer; rejects with what went wrong, or as the errand says when time is up. */
  async run<Reply>({ ask, late }: Errand<Reply>): Promise<Reply> {
    let stop = (): void => undefined;
    const timeIsUp = new Promise<undefined>((resolve) => {
      const timer = this.#clock.setTimeout(() => resolve(undefined), PATIENCE);
      stop = () => this.#clock.clearTimeout(timer);
    });
    this.#underWay.add(stop);
    try {
      const answer = await Promise.race([ask().then((reply) => ({ reply })), timeIsUp]);
      return answer ? answer.reply : refuse(late.code, late.message);
    } finally {
      this.#underWay.delete(stop);
      stop();
    }
  }

  /** The engine is closed: nobody waits any more, and no timer keeps the process alive. */
  clear(): void {
    for (const stop of this.#underWay) stop();
    this.#underWay.clear();
  }
}
