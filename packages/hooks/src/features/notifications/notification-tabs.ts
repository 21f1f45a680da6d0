/** Signs that the tabs of one browser see from each other: Web Locks. A tab that is gone has none. */
export interface NotificationTabs {
  /**
   * Puts up a sign; returns what takes it down. Of a sign that is `alone` one tab at a time has it, the others wait for their
   * turn; `onUp` is called once it is up.
   */
  raise(name: string, kind: 'alone' | 'shared', onUp?: () => void): () => void;
  /** Whether one with the name is up, in any tab. */
  isUp(name: string): Promise<boolean>;
}

/** The browser's. Without any (no secure context, an old browser) each tab is on its own. */
export function createNotificationTabs(
  locks: LockManager | undefined = globalThis.navigator?.locks,
): NotificationTabs {
  return locks ? new LockedTabs(locks) : LONELY;
}

const LONELY: NotificationTabs = {
  raise(_name, _kind, onUp) {
    onUp?.();
    return () => undefined;
  },
  isUp: async () => false,
};

class LockedTabs implements NotificationTabs {
  readonly #locks: LockManager;

  constructor(locks: LockManager) {
    this.#locks = locks;
  }

  raise(name: string, kind: 'alone' | 'shared', onUp?: () => void): () => void {
    const waiting = new AbortController();
    let takeDown = () => {};
    const held = new Promise<void>((resolve) => {
      takeDown = resolve;
    });
    const mode = kind === 'alone' ? 'exclusive' : 'shared';
    this.#locks
      .request(name, { mode, signal: waiting.signal }, () => {
        onUp?.();
        return held;
      })
      .catch(() => {
        // Not granted, for whatever reason: then it is as without locks.
        if (!waiting.signal.aborted) onUp?.();
      });
    return () => {
      waiting.abort();
      takeDown();
    };
  }

  async isUp(name: string): Promise<boolean> {
    const { held = [] } = await this.#locks.query().catch(() => ({ held: [] }));
    return held.some((lock) => lock.name === name);
  }
}
