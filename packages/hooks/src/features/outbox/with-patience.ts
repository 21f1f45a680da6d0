import type { Pace } from '../../pace.js';

/** Resolves when the work is over, however it has ended, or when so many milliseconds have passed. */
export function withPatience(work: Promise<void>, milliseconds: number, pace: Pace): Promise<void> {
  return new Promise((resolve) => {
    const cancel = pace.after(milliseconds, resolve);
    const done = () => {
      cancel();
      resolve();
    };
    work.then(done, done);
  });
}
