/** Does one thing after another. */
export interface WorkQueue {
  /** Does it when all before is done, however that ended. */
  add<Result>(work: () => Promise<Result>): Promise<Result>;
  isBusy(): boolean;
}

/** An empty queue. */
export function createWorkQueue(): WorkQueue {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  return {
    add(work) {
      waiting += 1;
      const done = last.then(work).finally(() => {
        waiting -= 1;
      });
      last = done.catch(() => undefined);
      return done;
    },
    isBusy: () => waiting > 0,
  };
}
