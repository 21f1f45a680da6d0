import { ChatError } from '@parlor/sdk';
import type { Work } from './context.js';
import { Errand } from './errands.js';
import type { Asker, KeptAnswers } from './kept-answers.js';
import { MOST_UNDER_WAY } from './most-under-way.js';

/** What is asked. */
export interface Asked {
  /** The number of the request. */
  readonly id: number;
  readonly asker: Asker;
  /** Whether it is not to be done twice although it may store nothing, and tell nobody anything. */
  readonly changesMemory?: boolean;
  /** Whether what it has stored shows that it was done: its answer need not be kept. */
  readonly showsItself?: boolean;
}

/**
 * What a session was answered lately, by the number of the request. A client sends again what was not answered when its line broke: the
 * answer may have been lost, not the command, and is said again then instead of the command being carried out twice.
 *
 * Clients count their requests on from line to line. They end with the session; to the next engine on the same store the answers are
 * known that were kept ({@link KeptAnswers}).
 */
export class Answers {
  /** The oldest first. */
  readonly #known = new Map<number, () => unknown>();
  readonly #kept: KeptAnswers;
  #isComplete: boolean;

  /** @param isNew whether its client has asked no other engine. */
  constructor(kept: KeptAnswers, isNew: boolean) {
    this.#kept = kept;
    this.#isComplete = isNew;
  }

  /** Carries a command out, unless that was done before: then it is answered, or refused, as it was. */
  async once(work: Work, asked: Asked, command: () => Promise<unknown>): Promise<unknown> {
    await this.#takeUp(work, asked.asker);
    const known = this.#known.get(asked.id);
    if (known) return known();
    try {
      const body = await command();
      await this.#note(work, asked, body);
      return body;
    } catch (error) {
      if (error instanceof ChatError) {
        this.#remember(asked.id, () => {
          throw error;
        });
      }
      throw error;
    }
  }

  /** What the client was answered by an engine before this one. */
  async #takeUp(work: Work, asker: Asker): Promise<void> {
    if (this.#isComplete) return;
    for (const { id, body } of await this.#kept.of(work, asker)) this.#remember(id, () => body);
    this.#isComplete = true;
  }

  async #note(work: Work, asked: Asked, body: unknown): Promise<void> {
    const { id, asker, changesMemory = false, showsItself = false } = asked;
    const { store, outbox } = work;
    // What changes nothing may be asked twice, and its answer be long. Nor is what changes memory alone remembered:
    // subscriptions end with the line, so that one that is sent again has to be made again.
    if (!changesMemory && !store.hasWrites && !outbox.hasPushes) return;
    outbox.afterwards(() => this.#remember(id, () => body));
    const isLasting = store.hasWrites && !outbox.endsWithEngine && !(body instanceof Errand);
    if (isLasting && !showsItself) await this.#kept.keep(work, asker, { id, body });
  }

  #remember(id: number, answer: () => unknown): void {
    this.#known.set(id, answer);
    const [oldest] = this.#known.keys();
    if (this.#known.size > MOST_UNDER_WAY && oldest !== undefined) this.#known.delete(oldest);
  }
}
