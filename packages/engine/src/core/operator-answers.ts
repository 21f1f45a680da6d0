import { Answers } from './answers.js';
import type { KeptAnswers } from './kept-answers.js';

/** Of so many clients the answers are remembered: few give commands in the operator's name. */
const REMEMBERED = 32;

/**
 * What the operator was answered lately, by the client that asked: there is no session to which the answers could
 * belong.
 */
export class OperatorAnswers {
  readonly #kept: KeptAnswers;
  /** The oldest first. */
  readonly #byClient = new Map<string, Answers>();

  constructor(kept: KeptAnswers) {
    this.#kept = kept;
  }

  /** Those of a client, by the name that it has given itself. */
  of(client: string): Answers {
    const known = this.#byClient.get(client);
    if (known) return known;
    const answers = new Answers(this.#kept, false);
    this.#byClient.set(client, answers);
    const [oldest] = this.#byClient.keys();
    if (this.#byClient.size > REMEMBERED && oldest !== undefined) this.#byClient.delete(oldest);
    return answers;
  }
}
