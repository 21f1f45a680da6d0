import type { LoginLife } from './login-life.js';

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

/** Does one thing after another under each key. */
export interface WorkQueues {
  /** The same as in one queue. What waits for its turn when the login ends is not done: rejects with why. */
  add<Result>(key: string, work: () => Promise<Result>): Promise<Result>;
  /** What is under way goes on, but nothing waits for it any more. */
  clear(): void;
}

/** No queue is open. */
export function createWorkQueues(life: LoginLife): WorkQueues {
  const queues = new Map<string, WorkQueue>();
  return {
    async add(key, work) {
      const { signal } = life;
      const queue = queues.get(key) ?? createWorkQueue();
      queues.set(key, queue);
      const inLogin = () => (signal.aborted ? Promise.reject(life.notReadyError()) : work());
      try {
        return await queue.add(inLogin);
      } finally {
        if (!queue.isBusy() && queues.get(key) === queue) queues.delete(key);
      }
    },
    clear: () => queues.clear(),
  };
}
