import { ChatError, toChatError } from '@parlor/sdk';
import type { ChatStore } from '../../../chat-store.js';
import { createWorkQueue } from '../../../work-queue.js';
import { readBook } from '../protocol/read-book.js';
import type { SeatBook } from '../protocol/seat-book.js';
import { fits } from '../protocol/seat-sizes.js';
import { decideSeat } from '../rules/decide-seat.js';
import { isFoundDone } from '../rules/found-done.js';
import {
  NOTHING,
  type SeatActor,
  type SeatDecision,
  type SeatFacts,
} from '../rules/seat-decision.js';
import type { SeatOperation } from '../rules/seat-operation.js';
import type { SeatPace } from '../seat-pace.js';
import type { SeatsNews } from '../seats-news.js';
import type { SeatBackend } from './seat-backend.js';
import type { AttributesReading, SeatsService } from './seats-service.js';
import type { WriteBudget } from './write-budget.js';

/** How often an action is begun before it is given up. */
const MOST_TRIES = 6;
/** Milliseconds to wait after somebody else was faster, the first time; twice that the next. */
const SHORTEST_BACK_OFF = 60;
const LONGEST_BACK_OFF = 180;
/** Milliseconds to wait when the service has had too much. */
const SHORTEST_REST = 1000;
const LONGEST_REST = 1500;

/** What a transaction works with. */
export interface TransactionParts {
  readonly chat: ChatStore;
  readonly service: SeatsService;
  readonly news: SeatsNews;
  readonly pace: SeatPace;
  readonly budget: WriteBudget;
  /** My instances that hold seats of a group and are known to be alive, beside this one. */
  livingInstances(groupID: string): readonly string[];
  /** Told of everything that is read, by the way. */
  onReading(groupID: string, reading: AttributesReading): void;
}

/** One operation under way. */
interface Undertaking {
  readonly groupID: string;
  readonly operation: SeatOperation;
  readonly actor: Omit<SeatActor, 'now'>;
  readonly facts: SeatFacts;
  /** Aborted when the login ends that it was begun in. */
  readonly signal: AbortSignal;
  /** What the last try was decided on. */
  reading?: AttributesReading;
  /** What the last try was decided on that went so far as to write. */
  before?: SeatBook;
  hasJoined: boolean;
  /** Whether it has let others go first in a room where much is going on. */
  hasYielded: boolean;
}

/**
 * The only way to write seats: read all, decide on it, write it at one stroke; when somebody else was
 * faster, begin again. One after another.
 */
export class SeatTransactions implements SeatBackend {
  readonly #parts: TransactionParts;
  readonly #queue = createWorkQueue();

  constructor(parts: TransactionParts) {
    this.#parts = parts;
  }

  /** Resolves when it is done. Rejects with a ChatError: why it is refused, or what went wrong. */
  perform(groupID: string, operation: SeatOperation): Promise<void> {
    const { signal } = this.#parts.chat.life;
    return this.#queue.add(() => this.#perform(groupID, operation, signal));
  }

  async #perform(groupID: string, operation: SeatOperation, signal: AbortSignal): Promise<void> {
    this.#requireLogin(signal);
    const { service } = this.#parts;
    const known = await service.facts(groupID, operation);
    const facts = { ...known, livingInstances: this.#parts.livingInstances(groupID) };
    const actor = await this.#actor();
    const start = { hasJoined: false, hasYielded: false };
    await this.#try({ groupID, operation, actor, facts, signal, ...start });
  }

  async #try(undertaking: Undertaking): Promise<void> {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      if (await this.#attempt(undertaking, tries)) return;
    }
    throw new ChatError({ code: -15 });
  }

  async #actor(): Promise<Omit<SeatActor, 'now'>> {
    const { chat, service } = this.#parts;
    const profile = await service.profile();
    return { ...profile, userID: chat.life.userID, instance: chat.instance.slice(0, 8) };
  }

  /** Whether it is done; if not, it is worth another try now. */
  async #attempt(undertaking: Undertaking, tries: number): Promise<boolean> {
    try {
      await this.#carryOut(undertaking);
      return true;
    } catch (thrown) {
      await this.#recover(undertaking, toChatError(thrown), tries);
      return false;
    }
  }

  async #carryOut(undertaking: Undertaking): Promise<void> {
    const { service, budget } = this.#parts;
    const { groupID } = undertaking;
    const reading = await this.#read(undertaking);
    // From here to the write nothing may be waited for: what was read must not grow old.
    const decision = this.#decide(undertaking, reading);
    if (decision.kind === 'refusal') throw new ChatError({ code: decision.code });
    if (decision.kind === 'nothing') return;
    if (!fits(decision, reading.attributes)) throw new ChatError({ code: -16 });
    const wait = this.#waitFor(undertaking);
    if (wait > 0) return this.#parts.news.pause(wait).then(() => this.#carryOut(undertaking));
    undertaking.before = this.#bookOf(reading);
    budget.spend();
    await service.write(groupID, decision);
    // The SDK tells of one's own write before it resolves, unless it has missed others before it.
    if (reading.isCurrent()) await this.#read(undertaking).catch(this.#parts.chat.problems.report);
  }

  async #read(undertaking: Undertaking): Promise<AttributesReading> {
    const { service, onReading } = this.#parts;
    const reading = await service.read(undertaking.groupID);
    this.#requireLogin(undertaking.signal);
    if (!reading.isCurrent()) return this.#read(undertaking);
    undertaking.reading = reading;
    onReading(undertaking.groupID, reading);
    return reading;
  }

  /** Milliseconds until it may be written; for a busy room it waits only once, or it might never get through. */
  #waitFor(undertaking: Undertaking): number {
    const { budget } = this.#parts;
    const wait = budget.waitForMine();
    if (wait > 0 || undertaking.hasYielded) return wait;
    undertaking.hasYielded = true;
    return budget.waitForAll(undertaking.groupID);
  }

  #decide(undertaking: Undertaking, reading: AttributesReading): SeatDecision {
    const { operation, actor, facts, before } = undertaking;
    const book = this.#bookOf(reading);
    if (before && isFoundDone(operation, before, book, actor.userID)) return NOTHING;
    return decideSeat(operation, book, { ...actor, now: this.#parts.service.now() }, facts);
  }

  #bookOf({ attributes }: AttributesReading): SeatBook {
    return readBook(attributes, () => this.#parts.service.now()).book;
  }

  /** Resolves when it is worth another try; rejects when it is not. */
  async #recover(undertaking: Undertaking, error: ChatError, tries: number): Promise<void> {
    const isLast = tries + 1 === MOST_TRIES;
    if (error.code === 10056) return isLast ? undefined : this.#backOff(undertaking, tries);
    if ([2996, 10049, 60022].includes(error.code)) return isLast ? undefined : this.#rest();
    if (error.code !== 10007) throw error;
    await this.#join(undertaking, error);
  }

  /** Whoever was faster is told of soon, if not already. */
  async #backOff({ groupID, reading }: Undertaking, tries: number): Promise<void> {
    const { news } = this.#parts;
    if (reading && !reading.isCurrent()) return;
    await news.next(groupID, this.#between(SHORTEST_BACK_OFF, LONGEST_BACK_OFF) * 2 ** tries);
  }

  async #rest(): Promise<void> {
    await this.#parts.news.pause(this.#between(SHORTEST_REST, LONGEST_REST));
  }

  /** Some rooms have to be joined in each login before their attributes can be had. */
  async #join(undertaking: Undertaking, error: ChatError): Promise<void> {
    const notIn = new ChatError({ code: -17, cause: error });
    if (undertaking.hasJoined) throw notIn;
    undertaking.hasJoined = true;
    if (!(await this.#parts.service.joinRoom(undertaking.groupID))) throw error;
  }

  #between(least: number, most: number): number {
    return least + this.#parts.pace.random() * (most - least);
  }

  /** What was begun as one person is not gone on with as another. */
  #requireLogin(signal: AbortSignal): void {
    if (signal.aborted) throw this.#parts.chat.life.notReadyError();
  }
}
