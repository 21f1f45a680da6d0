import { ChatError } from '@parlor/sdk';
import type { Work } from './context.js';

/** How many answers a session remembers: more than a client is wont to wait for at once. */
const REMEMBERED = 64;

/**
 * What a session was answered lately, by the number of the request. A client sends again what was not answered when its line broke: the
 * answer may have been lost, not the command, and is said again then instead of the command being carried out twice.
 *
 * Clients count their requests on from line to line. In memory only: it ends with the session.
 */
export class Answers {
  /** The oldest first. */
  readonly #known = new Map<number, () => unknown>();

  /**
   * Carries a command out, unless that was done before: then it is answered, or refused, as it was.
   *
   * @param changesMemory whether it is not to be done twice although it may store nothing, and tell nobody anything.
   */
  async once(
    id: number,
    { store, outbox }: Work,
    command: () => Promise<unknown>,
    changesMemory = false,
  ) {
    const known = this.#known.get(id);
    if (known) return known();
    try {
      const body = await command();
      // What changes nothing may be asked twice, and its answer be long. Nor is what changes memory alone remembered:
      // subscriptions end with the line, so that one that is sent again has to be made again.
      if (changesMemory || store.hasWrites || outbox.hasPushes) {
        outbox.afterwards(() => this.#remember(id, () => body));
      }
      return body;
    } catch (error) {
      if (error instanceof ChatError) {
        this.#remember(id, () => {
          throw error;
        });
      }
      throw error;
    }
  }

  #remember(id: number, answer: () => unknown): void {
    this.#known.set(id, answer);
    const [oldest] = this.#known.keys();
    if (this.#known.size > REMEMBERED && oldest !== undefined) this.#known.delete(oldest);
  }
}
