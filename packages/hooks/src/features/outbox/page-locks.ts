/** Tells pages of one origin apart that are alive: Web Locks. */
export interface PageLocks {
  /** Holds a lock until it is let go, or the page is gone. Resolves when it is held, with what lets it go. */
  hold(name: string): Promise<() => void>;
  /**
   * Does the work, alone, when nobody holds the lock. Resolves when that is done, or when somebody is found to hold it:
   * then it is done once they are gone, unless the signal was aborted by then. While that is waited for, asking again
   * with the same signal does nothing.
   */
  whenFree(name: string, work: () => Promise<void>, signal: AbortSignal): Promise<void>;
}

/** The browser's. Without any (no secure context, no browser), every other page counts as gone. */
export function createPageLocks(
  locks: LockManager | undefined = globalThis.navigator?.locks,
): PageLocks {
  return locks ? new WebLocks(locks) : NO_LOCKS;
}

const NO_LOCKS: PageLocks = {
  hold: async () => () => undefined,
  whenFree: (_name, work) => work(),
};

class WebLocks implements PageLocks {
  readonly #locks: LockManager;
  /** Which locks are waited for, and until when. */
  readonly #waiting = new Map<string, AbortSignal>();

  constructor(locks: LockManager) {
    this.#locks = locks;
  }

  hold(name: string): Promise<() => void> {
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    return new Promise((resolve) => {
      const request = this.#locks.request(name, () => {
        resolve(letGo);
        return held;
      });
      // Not granted, for whatever reason: then it is as without locks.
      request.catch(() => resolve(letGo));
    });
  }

  async whenFree(name: string, work: () => Promise<void>, signal: AbortSignal): Promise<void> {
    if (this.#waiting.get(name) === signal) return;
    let isAnswered = false;
    const isDone = await this.#locks
      .request(name, { ifAvailable: true }, async (lock) => {
        isAnswered = true;
        if (lock) await work();
        return lock !== null;
      })
      .catch(async (error: unknown) => {
        if (isAnswered) throw error;
        // No answer, for whatever reason: then it is as without locks.
        await work();
        return true;
      });
    if (!isDone) this.#wait(name, work, signal);
  }

  #wait(name: string, work: () => Promise<void>, signal: AbortSignal): void {
    this.#waiting.set(name, signal);
    const done = () => {
      if (this.#waiting.get(name) === signal) this.#waiting.delete(name);
    };
    this.#locks.request(name, { signal }, work).then(done, done);
  }
}
