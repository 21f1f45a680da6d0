type Callback = (lock: { name: string } | null) => unknown;

interface Waiting {
  callback: Callback;
  resolve(value: unknown): void;
  reject(reason: unknown): void;
}

/** Web Locks of one origin, as far as Parlor uses them. Node 20 has none. */
export class FakeLocks {
  readonly #held = new Set<string>();
  readonly #queues = new Map<string, Waiting[]>();

  request(name: string, ...rest: [Callback] | [LockOptions, Callback]): Promise<unknown> {
    const [options, callback] = rest.length === 1 ? [{}, rest[0]] : rest;
    return new Promise((resolve, reject) => {
      if (options.signal?.aborted) return reject(options.signal.reason);
      const waiting = { callback, resolve, reject };
      if (!this.#held.has(name)) return this.#grant(name, waiting);
      if (options.ifAvailable) return resolve(Promise.resolve().then(() => callback(null)));
      const queue = this.#queues.get(name) ?? [];
      queue.push(waiting);
      this.#queues.set(name, queue);
      options.signal?.addEventListener('abort', () => {
        const index = queue.indexOf(waiting);
        if (index >= 0) queue.splice(index, 1);
        reject(options.signal?.reason);
      });
    });
  }

  /** As when the page that holds it has died. */
  free(name: string): void {
    this.#held.delete(name);
    const next = this.#queues.get(name)?.shift();
    if (next) this.#grant(name, next);
  }

  #grant(name: string, { callback, resolve, reject }: Waiting): void {
    this.#held.add(name);
    Promise.resolve()
      .then(() => callback({ name }))
      .finally(() => this.free(name))
      .then(resolve, reject);
  }
}
