import { ChatError, type ErrorCode, type GroupAttributes, toChatError } from '@parlor/sdk';
import type { ChatStore } from '../../chat-store.js';
import { createViewerCount } from '../../viewer-count.js';
import type { SeatBackend } from './backend/seat-backend.js';
import { SeatTransactions } from './backend/seat-transactions.js';
import type { SeatsService } from './backend/seats-service.js';
import { WriteBudget } from './backend/write-budget.js';
import { decideSeat } from './rules/decide-seat.js';
import type { SeatOperation } from './rules/seat-operation.js';
import type { SeatPace } from './seat-pace.js';
import type { SeatsNews } from './seats-news.js';
import { SelfMutes } from './self-mutes.js';
import type { ShownSeats } from './shown-seats.js';

/** Milliseconds in which one is told of what a server has written. */
const LONGEST_WAY = 1000;

/** What it works with. */
export interface SeatWorkParts {
  readonly chat: ChatStore;
  readonly pace: SeatPace;
  readonly service: SeatsService;
  readonly news: SeatsNews;
  readonly shown: ShownSeats;
  /** Attributes of a group were read, by the way. */
  onReading(groupID: string, attributes: Readonly<GroupAttributes>): void;
}

/** Carries out what is done to seats, by this page itself or whoever else does it. */
export class SeatWork {
  readonly #parts: SeatWorkParts;
  readonly #budget: WriteBudget;
  readonly #transactions: SeatTransactions;
  readonly #mutes: SelfMutes;
  /** Who carries out what is done to seats, where that is not this page itself. */
  readonly #backends = new Map<string, SeatBackend>();
  /** The groups in which I am giving up my seat. */
  readonly #gettingUp = createViewerCount();

  constructor(parts: SeatWorkParts) {
    const { chat, pace, service, news, shown } = parts;
    this.#parts = parts;
    this.#budget = new WriteBudget(pace);
    this.#transactions = new SeatTransactions({
      ...{ chat, service, news, pace, budget: this.#budget },
      livingInstances: (groupID) => shown.livingInstances(groupID),
      onReading: (groupID, { attributes }) => parts.onReading(groupID, attributes),
    });
    this.#mutes = new SelfMutes({
      news,
      write: (groupID, isMuted) => this.#carryOut(groupID, { type: 'muteSelf', isMuted }),
      onChange: (groupID) => shown.showAgain(groupID),
    });
  }

  /** From now on somebody else carries out what is done to the seats of a group; returns what ends that. */
  setBackend(groupID: string, backend: SeatBackend): () => void {
    this.#backends.set(groupID, backend);
    return () => {
      if (this.#backends.get(groupID) === backend) this.#backends.delete(groupID);
    };
  }

  /** Somebody has written seats of a group, I or another. */
  hear(groupID: string): void {
    this.#budget.hear(groupID);
  }

  /** Whether I want to be muted in a group, as long as that is not written. */
  wishOf(groupID: string): boolean | undefined {
    return this.#mutes.wanted(groupID);
  }

  /** Whether I am giving up my seat in a group, or closing the room: to be told, or to be refused. */
  isGettingUp(groupID: string): boolean {
    return this.#gettingUp.keys().includes(groupID);
  }

  /** Does something to the seats of a group. Rejects with a ChatError: why it is refused, or what went wrong. */
  perform(groupID: string, operation: SeatOperation): Promise<void> {
    if (isGettingUp(operation)) return this.#getUp(groupID, operation);
    if (operation.type !== 'muteSelf') return this.#carryOut(groupID, operation);
    const code = this.#whyNot(groupID, operation);
    if (code !== undefined) return Promise.reject(new ChatError({ code }));
    return this.#mutes.want(groupID, operation.isMuted);
  }

  /** Whose voice is not to be heard any more, is not heard while that is under way. */
  async #getUp(groupID: string, operation: SeatOperation): Promise<void> {
    const { chat, shown } = this.#parts;
    const end = this.#gettingUp.add(groupID);
    const tell = () => {
      shown.tellSeats(groupID);
      chat.state.publish();
    };
    tell();
    try {
      await this.#carryOut(groupID, operation);
    } finally {
      end();
      tell();
    }
  }

  /** What speaks against it on what is known, so that nothing is shown that is going to be refused. */
  #whyNot(groupID: string, operation: SeatOperation): ErrorCode | undefined {
    const { shown } = this.#parts;
    const book = shown.book(groupID);
    if (!book) return undefined;
    const actor = { ...shown.viewer, nick: '', avatar: '', now: 0 };
    const livingInstances = shown.livingInstances(groupID);
    const decision = decideSeat(operation, book, actor, { isOwner: false, livingInstances });
    return decision.kind === 'refusal' ? decision.code : undefined;
  }

  async #carryOut(groupID: string, operation: SeatOperation): Promise<void> {
    const { chat, service, news, shown } = this.#parts;
    const other = this.#backends.get(groupID);
    const backend: SeatBackend = other ?? this.#transactions;
    const livingInstances = shown.livingInstances(groupID);
    const told = news.count(groupID);
    const { signal } = chat.life;
    try {
      await backend.perform(groupID, operation, { ...shown.viewer, livingInstances });
      if (operation.type === 'transferHost' && !signal.aborted) {
        await service.giveGroup(groupID, operation.userID);
      }
      // What another has written is told a little later: what shows already is not to be taken back until then.
      const isShown = operation.type === 'muteSelf' || isGettingUp(operation);
      if (other && isShown && news.count(groupID) === told) {
        await news.next(groupID, LONGEST_WAY).catch(() => undefined);
      }
    } catch (thrown) {
      // A backend of the app's own may throw anything.
      throw toChatError(thrown);
    } finally {
      chat.state.publish();
    }
  }
}

function isGettingUp({ type }: SeatOperation): boolean {
  return type === 'leave' || type === 'close';
}
