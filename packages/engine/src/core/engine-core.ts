import type { Store } from '../storage/store.js';
import { Transaction } from '../storage/transaction.js';
import { ClientLines } from './client-lines.js';
import type { Clock } from './clock.js';
import type { Work } from './context.js';
import { Errands } from './errands.js';
import { Faults } from './faults.js';
import { KeptAnswers } from './kept-answers.js';
import { Later } from './later.js';
import { Mailbox } from './mailbox.js';
import { OperatorAnswers } from './operator-answers.js';
import { Outbox } from './outbox.js';
import { Presences } from './presences.js';
import { Sessions } from './sessions.js';
import type { Settings } from './settings.js';
import type { Wording } from './wording.js';

/** What an engine's core stands on. */
export interface CoreOptions {
  store: Store;
  clock: Clock;
  settings: Settings;
  /** How what is kept is said to clients, and the other way round. */
  wording: Wording;
  /** Told of faults of work that nobody waits for. */
  onError?: (error: unknown) => void;
}

/**
 * Runs the engine's work, one piece at a time: first all of it is stored, in one batch; then memory
 * is changed and the people concerned are told. A piece that throws has done nothing.
 */
export class EngineCore {
  readonly sessions: Sessions;
  readonly presences = new Presences();
  readonly clientLines = new ClientLines();
  readonly faults = new Faults();
  readonly operatorAnswers: OperatorAnswers;
  readonly errands: Errands;
  readonly later: Later;
  readonly #options: CoreOptions;
  readonly #mailbox = new Mailbox();

  constructor(options: CoreOptions) {
    this.#options = options;
    const keptAnswers = new KeptAnswers();
    this.operatorAnswers = new OperatorAnswers(keptAnswers);
    this.sessions = new Sessions(options.clock, keptAnswers);
    this.errands = new Errands(options.clock);
    const { clock, onError = () => undefined } = options;
    this.later = new Later(clock, (piece) => void this.run(piece).catch(onError));
  }

  /**
   * Runs a piece of work when its turn comes.
   *
   * @param done told of the result in the same turn, right after everybody else was told: what it
   * sends cannot be overtaken by what the next piece of work sends.
   */
  run<Result>(
    piece: (work: Work) => Promise<Result>,
    done: (result: Result) => void = () => undefined,
  ): Promise<Result> {
    return this.#mailbox.post(async () => {
      const work = this.#begin();
      const result = await piece(work);
      await work.store.commit();
      // Before anybody is told: from here on everything is said in one turn.
      await work.outbox.reword(work.wording);
      const said = await work.wording.forClients(result);
      work.outbox.release();
      done(said);
      return said;
    });
  }

  /** Forgets everybody, as an engine that has just started: clients come back by themselves. */
  startAgain(): void {
    this.later.clear();
    this.sessions.clear();
    this.presences.clear();
  }

  /** Ends all sessions without a word, and resolves when all work so far has ended. */
  async close(): Promise<void> {
    await this.#mailbox.idle();
    this.errands.clear();
    this.later.clear();
    this.sessions.clear();
  }

  #begin(): Work {
    const { store, clock, settings, wording } = this.#options;
    const { sessions, presences, later, faults } = this;
    const outbox = new Outbox(sessions);
    const transaction = new Transaction(store);
    const inMemory = { sessions, presences, later, faults };
    return { store: transaction, outbox, ...inMemory, clock, settings, wording };
  }
}
