import type { Backend } from '../create-backend.js';
import type { EngineStorage } from '../engine-storage.js';
import type { ClientLine, Switchboard } from '../protocol/channel.js';
import type { Store } from '../storage/store.js';

type Start = (store: Store) => Backend;

/**
 * A storage whose engine can be killed as a process is: what it has written is there, and nothing is ever heard of it again.
 * Its lines are cut, and the next engine goes on with the store.
 */
export class MortalStorage implements EngineStorage {
  /** How often an engine was killed. */
  kills = 0;
  readonly #store: Store;
  #life: Life | undefined;
  /** The next batch is the last that is written in this life. */
  #isToDie = false;

  constructor(store: Store) {
    this.#store = store;
  }

  /** Kills the engine right after the next batch is written: nobody is told of it. */
  killAfterNextBatch(): void {
    this.#isToDie = true;
  }

  run(start: Start): Backend {
    const live = (): Life => {
      this.#life ??= new Life(start, this.#store, () => this.#written());
      return this.#life;
    };
    return {
      switchboard: { connect: (line) => live().connect(line) },
      close: () => live().close(),
    };
  }

  #written(): void {
    if (!this.#isToDie) return;
    this.#isToDie = false;
    this.kills += 1;
    const killed = this.#life;
    this.#life = undefined;
    killed?.end();
  }
}

/** One engine, from its start to its end. */
class Life {
  readonly #backend: Backend;
  readonly #lines = new Set<ClientLine>();
  #isOver = false;

  constructor(start: Start, store: Store, written: () => void) {
    const alive = <Result>(result: Promise<Result>): Promise<Result> =>
      result.then((value) => (this.#isOver ? new Promise<never>(() => undefined) : value));
    this.#backend = start({
      get: (table, key) => alive(store.get(table, key)),
      range: (table, range) => alive(store.range(table, range)),
      async batch(writes) {
        await alive(Promise.resolve());
        await store.batch(writes);
        written();
        await alive(Promise.resolve());
      },
      close: () => store.close(),
    });
  }

  connect(line: ClientLine): ReturnType<Switchboard['connect']> {
    this.#lines.add(line);
    const end = this.#backend.switchboard.connect({
      send: (frame) => {
        if (!this.#isOver) line.send(frame);
      },
      close: () => {
        this.#lines.delete(line);
        if (!this.#isOver) line.close();
      },
    });
    return {
      receive: (frame) => {
        if (!this.#isOver) end.receive(frame);
      },
      hangUp: () => {
        this.#lines.delete(line);
        if (!this.#isOver) end.hangUp();
      },
    };
  }

  /** It is no more. */
  end(): void {
    this.#isOver = true;
    for (const line of this.#lines) line.close();
  }

  close(): Promise<void> {
    return this.#backend.close();
  }
}
