/**
 * Holds a lock until this page or worker is gone, and returns its name; `undefined` where there are no
 * locks. Whoever is given the name learns by {@link whenFree} that the holder has died, however it died.
 */
export function holdLock(): Promise<string | undefined> {
  const locks = globalThis.navigator?.locks;
  if (!locks) return Promise.resolve(undefined);
  const name = `parlor-${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
  return new Promise((resolve) => {
    const forever = new Promise<never>(() => {});
    locks
      .request(name, () => {
        resolve(name);
        return forever;
      })
      .catch(() => resolve(undefined));
  });
}

/** Calls back when whoever holds the lock is gone. Where there are no locks it never does. */
export function whenFree(lock: string, callback: () => void): void {
  globalThis.navigator?.locks?.request(lock, callback).catch(() => undefined);
}
