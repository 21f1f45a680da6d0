import type { ChatSDK } from '@parlor/sdk';
import { useCallback, useMemo, useState, useSyncExternalStore } from 'react';
import type { Engine } from '../../engine.js';
import { internalsOf } from '../../engine-internals.js';
import type { EventLog } from '../events/event-log.js';

/** A client that this page has made. */
export interface NamedClient {
  readonly client: ChatSDK;
  /** Tells it from others, and stays. */
  readonly key: string;
  /** Empty while nobody is signed in to it. */
  readonly userID: string;
}

/** Gives numbers to clients, in the order in which they are seen. */
class ClientNumbers {
  readonly #numbers = new WeakMap<ChatSDK, number>();
  #last = 0;

  list(engine: Engine): readonly NamedClient[] {
    return internalsOf(engine)
      .clients()
      .map((client) => ({
        client,
        key: String(this.#numberOf(client)),
        userID: client.getLoginUser(),
      }));
  }

  #numberOf(client: ChatSDK): number {
    const number = this.#numbers.get(client) ?? ++this.#last;
    this.#numbers.set(client, number);
    return number;
  }
}

/** The clients that this page has made of an engine; the same array until there are others. */
export function useClients(engine: Engine, log: EventLog): readonly NamedClient[] {
  const [numbers] = useState(() => new ClientNumbers());
  const names = useCallback(
    () => JSON.stringify(numbers.list(engine).map(({ key, userID }) => [key, userID])),
    [numbers, engine],
  );
  // A client that comes, goes or signs in says something.
  const written = useSyncExternalStore(log.subscribe, names, names);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is another list when it is written otherwise
  return useMemo(() => numbers.list(engine), [numbers, engine, written]);
}
