import { vi } from 'vitest';

/** A later turn of the event loop, by no clock: taken before the timers are. */
const { setImmediate: nextTurn } = globalThis;

/** Turns in which nothing happens until everything has been said. */
const QUIET_TURNS = 3;

/** So many turns in which nothing happens mean that a scenario waits for something that takes time. */
const STANDSTILL = 400;

/** How finely time goes on: what happens within a step may be answered late by so much, in milliseconds. */
const FINEST_STEP = 20;
const MOST_STEPS = 150;

const FAKED = [
  'setTimeout',
  'clearTimeout',
  'setInterval',
  'clearInterval',
  'Date',
  // jsdom's come by an interval: one that is faked would be waited for ever after.
  'requestAnimationFrame',
  'cancelAnimationFrame',
] as const satisfies readonly string[];

/** The page's time, which goes on only when it is told to. `isIdle`: whether nothing is on its way. */
export class FakedTime {
  readonly #isIdle: () => boolean;
  readonly #endAnswering: () => void;
  #isMoved = false;
  #isOver = false;

  constructor(isIdle: () => boolean) {
    this.#isIdle = isIdle;
    vi.useFakeTimers({ toFake: [...FAKED] });
    this.#endAnswering = answerAtOnce();
    void this.#goOnAtStandstill();
  }

  /** @param now milliseconds since the epoch. */
  set(now: number): void {
    vi.setSystemTime(now);
  }

  /** Resolves when all that was on its way has arrived, and what follows from it. No time goes by. */
  settle(): Promise<void> {
    return this.#move(() => this.#settle());
  }

  advance(milliseconds: number): Promise<void> {
    return this.#move(async () => {
      await this.#settle();
      const step = Math.max(FINEST_STEP, Math.ceil(milliseconds / MOST_STEPS));
      const end = Date.now() + milliseconds;
      for (let left = milliseconds; left > 0 && !this.#isOver; left = end - Date.now()) {
        await vi.advanceTimersByTimeAsync(Math.min(step, left));
        await this.#settle();
      }
    });
  }

  async #settle(): Promise<void> {
    for (let quiet = 0; quiet < QUIET_TURNS && !this.#isOver; ) {
      await vi.advanceTimersByTimeAsync(0);
      await turn();
      quiet = this.#isIdle() ? quiet + 1 : 0;
    }
  }

  /** While the scenario itself moves the time, it does not go on by itself. When it is over, it moves no more. */
  async #move(move: () => Promise<void>): Promise<void> {
    if (this.#isOver) return;
    this.#isMoved = true;
    try {
      await move();
    } finally {
      this.#isMoved = false;
    }
  }

  /**
   * A method that takes time, because it waits for a second inside of the SDK, would never answer who
   * merely awaits it: where nothing else goes on any more, the time does, to the next timer.
   */
  async #goOnAtStandstill(): Promise<void> {
    for (let quiet = 0; !this.#isOver; ) {
      await turn();
      quiet = this.#isMoved || !this.#isIdle() ? 0 : quiet + 1;
      if (quiet < STANDSTILL || this.#isOver) continue;
      quiet = 0;
      await vi.advanceTimersToNextTimerAsync();
    }
  }

  end(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#endAnswering();
    vi.useRealTimers();
  }
}

function turn(): Promise<void> {
  return new Promise((resolve) => void nextTurn(resolve));
}

/**
 * A timer of no time takes a turn of the event loop and no time: the SDK uses it for "afterwards", and a
 * clock that stands still would never come to it. Timers have numbers, as on a page.
 */
function answerAtOnce(): () => void {
  const faked = {
    setTimeout: globalThis.setTimeout,
    clearTimeout: globalThis.clearTimeout,
    setInterval: globalThis.setInterval,
  };
  const { setTimeout: later, clearTimeout: forget, setInterval: again } = faked;
  const setFakedInterval = (callback: () => void, milliseconds?: number) =>
    Number(again(callback, milliseconds));
  const soon = new Set<unknown>();
  const setFakedTimeout = (callback: () => void, milliseconds = 0) => {
    if (milliseconds > 1) return later(callback, milliseconds);
    const handle = nextTurn(() => {
      soon.delete(handle);
      callback();
    });
    soon.add(handle);
    return handle;
  };
  const clearFakedTimeout = (handle: NodeJS.Immediate & number) => {
    if (soon.delete(handle)) clearImmediate(handle);
    else forget(handle);
  };
  Object.assign(globalThis, {
    setTimeout: setFakedTimeout,
    clearTimeout: clearFakedTimeout,
    setInterval: setFakedInterval,
  });
  return () => void Object.assign(globalThis, faked);
}
