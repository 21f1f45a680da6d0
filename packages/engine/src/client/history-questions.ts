import { parseConversationID } from '@parlor/sdk';
import type { Commands } from '../protocol/commands.js';
import type { WireMessage } from '../protocol/entities.js';
import type { Connection } from './connection.js';
import { type Pace, RateLimit } from './rate-limit.js';

/** How many questions a client asks in how many milliseconds, about people and about groups. */
const QUESTIONS = 20;
const PERIOD = 1_000;

type SequenceHop = Commands['messages.hopBySequence'];
type TimeHop = Commands['messages.hopByTime'];
type BySequences = Commands['messages.bySequences'];

/** A part of a history that is asked for: the newest messages, or those before a place. */
interface HistoryQuestion {
  conversationID: string;
  beforeID?: string;
  beforeSequence?: number;
  limit: number;
}

/**
 * Asks for histories. What the client asks for by itself after a break counts as what the app asks for:
 * the 21st question within a second is refused with 2996.
 */
export class HistoryQuestions {
  readonly #connection: Connection;
  readonly #limits: { C2C: RateLimit; GROUP: RateLimit };

  constructor(connection: Connection, pace: Pace) {
    this.#connection = connection;
    const limit = () => new RateLimit(pace, QUESTIONS, PERIOD);
    this.#limits = { C2C: limit(), GROUP: limit() };
  }

  /** What is there, ascending, and whether it reaches the beginning. */
  async ask(question: HistoryQuestion): Promise<{ messages: WireMessage[]; isCompleted: boolean }> {
    const isGroup = parseConversationID(question.conversationID)?.type === 'GROUP';
    this.#limits[isGroup ? 'GROUP' : 'C2C'].take();
    return this.#connection.request('messages.history', question);
  }

  /** Some numbers of a group. */
  async askBySequence(question: SequenceHop['request']): Promise<SequenceHop['reply']> {
    this.#limits.GROUP.take();
    return this.#connection.request('messages.hopBySequence', question);
  }

  /** Those of a group that have these numbers. */
  async askForSequences(question: BySequences['request']): Promise<WireMessage[]> {
    this.#limits.GROUP.take();
    return (await this.#connection.request('messages.bySequences', question)).messages;
  }

  /** One to one, from a time on. */
  async askByTime(question: TimeHop['request']): Promise<TimeHop['reply']> {
    this.#limits.C2C.take();
    return this.#connection.request('messages.hopByTime', question);
  }

  /** Nobody is logged in any more. */
  clear(): void {
    this.#limits.C2C.reset();
    this.#limits.GROUP.reset();
  }
}
