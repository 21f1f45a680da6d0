import { keyOf, within } from '../storage/keys.js';
import { table } from '../storage/table.js';
import type { Work } from './context.js';

/** Who was answered: somebody, by one of their clients. Nobody (`''`) is the operator. */
export interface Asker {
  readonly userID: string;
  /** The name that the client has given itself. */
  readonly client: string;
}

/** What a request was answered. */
export interface KeptAnswer {
  /** The number of the request. */
  readonly id: number;
  readonly body: unknown;
}

const answers = table<KeptAnswer>('answers');

/** Milliseconds after which nobody asks again: what is not answered, a client gives up in a quarter of it. */
const PERIOD = 60_000;

/** How many are kept at most. */
const MOST = 10_000;

/** What keeping needs of a piece of work. */
type Writing = Pick<Work, 'store' | 'outbox' | 'clock'>;

/** How many are forgotten at most for each one that is kept. */
const FORGOTTEN_AT_ONCE = 4;

/** Whether a table is no part of the world that is kept, but of how its clients are talked to. */
export function isAboutClients({ name }: { name: string }): boolean {
  return name === answers.name;
}

/**
 * The answers to what has changed something, kept with the changes: in the same batch. A client whose engine was killed
 * after that, and before it was answered, asks the next engine the same again.
 *
 * Those of the last minute, and no more than 10,000. What is too old goes when another one comes.
 */
export class KeptAnswers {
  /** By key, the oldest first: since when each is kept. */
  #since: Map<string, number> | undefined;

  /** What a client was answered, the oldest first. */
  of({ store }: Work, { userID, client }: Asker): Promise<KeptAnswer[]> {
    return store.values(answers, within(userID, client));
  }

  /** Keeps an answer together with what the work has changed. */
  async keep(work: Writing, { userID, client }: Asker, answer: KeptAnswer): Promise<void> {
    const { store, outbox, clock } = work;
    const now = clock.now();
    const since = await this.#known(work, now);
    const key = keyOf(userID, client, answer.id);
    const old = outdated(since, now);
    for (const one of old) store.delete(answers, one);
    store.put(answers, key, answer);
    outbox.afterwards(() => {
      for (const one of old) since.delete(one);
      since.set(key, now);
    });
  }

  /** Those that an engine before this one has left count as new: their clients may be about to come back. */
  async #known({ store }: Writing, now: number): Promise<Map<string, number>> {
    if (!this.#since) {
      const left = await store.entries(answers, {});
      this.#since = new Map(left.map(([key]) => [key, now]));
    }
    return this.#since;
  }
}

function outdated(since: ReadonlyMap<string, number>, now: number): string[] {
  const old: string[] = [];
  for (const [key, time] of since) {
    const isOld = now - time > PERIOD || since.size - old.length >= MOST;
    if (!isOld || old.length === FORGOTTEN_AT_ONCE) break;
    old.push(key);
  }
  return old;
}
