import type { ChatStore } from '../../chat-store.js';

/** How long something is waited for. */
interface Patience {
  readonly milliseconds: number;
  readonly signal: AbortSignal;
}

/** Resolves once something is so in the state of a store, and at the latest when the patience has run out. */
export function until(
  isSo: () => boolean,
  { state, pace }: Pick<ChatStore, 'state' | 'pace'>,
  { milliseconds, signal }: Patience,
): Promise<void> {
  if (isSo() || signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const done = () => {
      unsubscribe();
      stop();
      signal.removeEventListener('abort', done);
      resolve();
    };
    const unsubscribe = state.subscribe(() => {
      if (isSo()) done();
    });
    const stop = pace.after(milliseconds, done);
    signal.addEventListener('abort', done);
  });
}
