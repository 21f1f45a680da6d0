/** What comes of a candidature. */
export interface Candidate {
  /** It is this tab's until it gives it up. */
  onElected(): void;
  /** Another tab has it; this one waits in the queue. */
  onWaiting(): void;
  /** The browser gives this page no locks, as in an iframe that is sandboxed: nobody knows who has it. */
  onRefused(error: unknown): void;
}

/**
 * Gives something to one tab at a time: the Web Lock `name`. The next in the queue gets it when the tab that
 * has it is closed, has crashed, or gives it up.
 *
 * @returns gives it up, or leaves the queue.
 */
export function stand(name: string, { onElected, onWaiting, onRefused }: Candidate): () => void {
  const { locks } = navigator;
  const leaving = new AbortController();
  let leave = () => {};
  const left = new Promise<void>((resolve) => {
    leave = resolve;
  });
  const hold = (): Promise<void> => {
    // Its turn may come at the moment when it leaves.
    if (!leaving.signal.aborted) onElected();
    return left;
  };
  const queueUp = () => {
    onWaiting();
    locks.request(name, { signal: leaving.signal }, hold).catch(() => undefined);
  };
  locks
    .request(name, { ifAvailable: true }, (lock) => {
      if (lock) return hold();
      if (!leaving.signal.aborted) queueUp();
      return undefined;
    })
    .catch((error: unknown) => {
      if (!leaving.signal.aborted) onRefused(error);
    });
  return () => {
    leaving.abort();
    leave();
  };
}
