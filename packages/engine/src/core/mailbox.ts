/**
 * One thing at a time: tasks run in the order in which they were posted, and none begins before the
 * one before it has ended, whether it ended well or not.
 *
 * This is what spares the engine every lock: between two awaits of a command nothing else happens.
 */
export class Mailbox {
  #last: Promise<unknown> = Promise.resolve();

  /** Runs the task when its turn comes; the promise is the task's own. */
  post<Result>(task: () => Promise<Result>): Promise<Result> {
    const result = this.#last.then(task);
    // A task that fails must not stop the ones behind it; who posted it hears of the failure.
    this.#last = result.catch(() => undefined);
    return result;
  }

  /** Resolves when everything posted so far has ended. */
  async idle(): Promise<void> {
    await this.#last;
  }
}
