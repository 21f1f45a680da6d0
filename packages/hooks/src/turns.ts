import type { LoginLife } from './login-life.js';

/** Lets be done one after another what concerns the same, by its keys, and all else at once. */
export interface Turns {
  /**
   * Does it when all before is done that concerns one of these, however that ended; at once when there is
   * nothing. What waits for its turn when the login ends is not done: rejects with why.
   */
  take<Result>(keys: readonly string[], work: () => Promise<Result>): Promise<Result>;
  /** What is under way goes on, but nothing waits for it any more. */
  clear(): void;
}

/** Nothing is under way. */
export function createTurns(life: LoginLife): Turns {
  const last = new Map<string, Promise<unknown>>();
  return {
    async take(keys, work) {
      const { signal } = life;
      const before = new Set(keys.flatMap((key) => last.get(key) ?? []));
      const inLogin = () => (signal.aborted ? Promise.reject(life.notReadyError()) : work());
      // The SDK answers as it is at once to what it takes for done: it must not be asked too early.
      const done = before.size > 0 ? Promise.all(before).then(inLogin) : inLogin();
      const ended = done.then(
        () => undefined,
        () => undefined,
      );
      for (const key of keys) last.set(key, ended);
      try {
        return await done;
      } finally {
        for (const key of keys) if (last.get(key) === ended) last.delete(key);
      }
    },
    clear: () => last.clear(),
  };
}
