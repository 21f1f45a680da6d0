import type { PageLocks } from '../features/outbox/page-locks.js';

/** The locks of a browser in which some tabs are open. */
export function createTabLocks(): PageLocks {
  const held = new Map<string, Promise<void>>();
  return {
    async hold(name) {
      let letGo = () => {};
      held.set(
        name,
        new Promise((resolve) => {
          letGo = resolve;
        }),
      );
      return () => {
        held.delete(name);
        letGo();
      };
    },
    async whenFree(name, work, signal) {
      const holder = held.get(name);
      if (!holder) return work();
      void holder.then(() => (signal.aborted ? undefined : work()));
    },
  };
}
