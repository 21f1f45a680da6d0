import type { LastMessage } from '@parlor/sdk';
import { beginningOf } from './beginning-of.js';
import type { ClientParts } from './client-parts.js';
import type { HistoryQuestions } from './history-questions.js';
import type { Incoming } from './incoming.js';
import type { SdkConversation } from './live-conversation.js';
import { receiveMessage, type SdkMessage } from './live-message.js';

/** How much can be missed and still be fetched, read or not: seconds one to one, messages in a group. */
const C2C_GAP = 600;
const GROUP_GAP = 299;

/** How many messages of a group are asked for at once; the first of them is in memory. */
const GROUP_PAGE = 15;

/** How many of a person are asked for at once, and told at once. */
const C2C_PAGE = 50;
const C2C_BATCH = 15;

/** Which message was the last of a conversation. */
type Place = Pick<LastMessage, 'lastTime' | 'lastSequence' | 'fromAccount'>;

/** The last messages of conversations, by the IDs of these. */
type Places = ReadonlyMap<string, Place>;

type Ask = HistoryQuestions['ask'];

/** Fetches what was missed while there was no line, and tells of it. */
export class MissedMessages {
  readonly #parts: ClientParts;
  readonly #incoming: Incoming;
  /** How far each conversation went before the break, until what is unread since was told. */
  #places: Places | undefined;

  constructor(parts: ClientParts, incoming: Incoming) {
    this.#parts = parts;
    this.#incoming = incoming;
  }

  /** There was a break, and the list is still as it was before. */
  notePlaces(): void {
    const { conversations } = this.#parts;
    if (!conversations.isSyncCompleted) return;
    this.#places ??= new Map(
      conversations
        .all()
        .map(({ conversationID, lastMessage }) => [conversationID, { ...lastMessage }]),
    );
  }

  /** As the SDK: in conversations with messages in memory what is new, then of people what is unread. */
  async fetch(): Promise<void> {
    const { conversations, session, log } = this.#parts;
    const all = conversations.all();
    const people = all.filter(({ type }) => type === 'C2C');
    const errands = [
      ...all.filter(({ type }) => type === 'GROUP').map((one) => () => this.#ofGroup(one)),
      ...people.map((one) => () => this.#ofPerson(one)),
      () => this.#unread(people),
    ];
    const { epoch } = session;
    for (const errand of errands) {
      if (session.epoch !== epoch) return;
      // What cannot be had of one conversation is no reason to leave out the others.
      await errand().catch((error: unknown) =>
        log.write(2, 'What was missed could not be fetched.', error),
      );
    }
  }

  /** Nobody is logged in any more. */
  clear(): void {
    this.#places = undefined;
  }

  /**
   * Too much is not fetched, and leaves a hole in memory: so does the SDK. Whoever shows the
   * conversation finds the list ahead of it, and can clear what is in memory.
   */
  async #ofGroup({ conversationID, lastMessage }: SdkConversation): Promise<void> {
    const newest = this.#newestOf(conversationID)?.sequence ?? 0;
    const last = lastMessage.lastSequence;
    if (newest > 0 && isWithin(last - newest, GROUP_GAP)) {
      await this.#pullGroup(conversationID, newest, last);
    }
  }

  /** Page after page, each told as it comes. */
  async #pullGroup(conversationID: string, newest: number, last: number): Promise<void> {
    const beforeSequence = newest + GROUP_PAGE;
    const question = { conversationID, beforeSequence, limit: GROUP_PAGE };
    const { messages: wires } = await this.#parts.historyQuestions.ask(question);
    const messages = wires.map((wire) => receiveMessage(wire, this.#parts.session.userID));
    const fresh = this.#remember(messages);
    // A page with a tip is told message by message.
    const hasTip = messages.some(({ type }) => type === 'TIMGroupTipElem');
    for (const batch of hasTip ? fresh.map((one) => [one]) : [fresh]) this.#incoming.missed(batch);
    const reached = messages.at(-1)?.sequence ?? 0;
    if (reached > newest && reached < last) await this.#pullGroup(conversationID, reached, last);
  }

  async #ofPerson({ conversationID, lastMessage }: SdkConversation): Promise<void> {
    const newest = this.#newestOf(conversationID);
    if (!newest || !isWithin(lastMessage.lastTime - newest.time, C2C_GAP)) return;
    const { messages, historyQuestions } = this.#parts;
    const isKnown = ({ ID }: SdkMessage) => messages.find(ID) !== undefined;
    const ask: Ask = (question) => historyQuestions.ask(question);
    const all = await this.#pullBack(ask, conversationID, (page) => page.some(isKnown));
    const missed = this.#remember(all.slice(all.findLastIndex(isKnown) + 1));
    for (let first = 0; first < missed.length; first += C2C_BATCH) {
      this.#incoming.missed(missed.slice(first, first + C2C_BATCH));
    }
  }

  /** What others have said since then and nobody has read, whether anything is in memory or not. */
  async #unread(people: readonly SdkConversation[]): Promise<void> {
    const before = this.#places;
    if (!before) return;
    const unread: SdkMessage[] = [];
    for (const one of people) {
      const place = before.get(one.conversationID);
      const newest = this.#newestOf(one.conversationID);
      const isToldAlready =
        isAt(one.lastMessage, place) || (newest && isPlaceOf(newest, one.lastMessage));
      if (one.unreadCount > 0 && !isToldAlready) unread.push(...(await this.#unreadOf(one, place)));
    }
    this.#places = undefined;
    this.#incoming.missed(this.#remember(unread.toSorted((a, b) => a.time - b.time)));
  }

  async #unreadOf(
    { conversationID, unreadCount }: SdkConversation,
    place: Place | undefined,
  ): Promise<SdkMessage[]> {
    const isOld = (one: SdkMessage) =>
      place !== undefined && (one.time < place.lastTime || isPlaceOf(one, place));
    // The service tells the SDK all of them in one answer: it does not count as a question for history.
    const ask: Ask = (question) => this.#parts.connection.request('messages.history', question);
    const messages = await this.#pullBack(
      ask,
      conversationID,
      (some) => some.some(isOld) || some.filter(isIncoming).length >= unreadCount,
    );
    const later = messages.slice(messages.findLastIndex(isOld) + 1);
    return later.filter(isIncoming).slice(-unreadCount);
  }

  /** Reads a history back from its end until there is enough of it. Ascending. */
  async #pullBack(
    ask: Ask,
    conversationID: string,
    isEnough: (messages: readonly SdkMessage[]) => boolean,
    later: readonly SdkMessage[] = [],
  ): Promise<SdkMessage[]> {
    const { session } = this.#parts;
    const page = await ask({ conversationID, ...beginningOf(later[0]), limit: C2C_PAGE });
    const earlier = page.messages.map((wire) => receiveMessage(wire, session.userID));
    const messages = [...earlier, ...later];
    if (page.isCompleted || isEnough(messages)) return messages;
    return this.#pullBack(ask, conversationID, isEnough, messages);
  }

  /** Puts messages that are not in memory at its end, and returns them. */
  #remember(messages: readonly SdkMessage[]): SdkMessage[] {
    const fresh = messages.filter(({ ID }) => this.#parts.messages.find(ID) === undefined);
    for (const message of fresh) this.#parts.messages.append(message);
    return fresh;
  }

  #newestOf(conversationID: string): SdkMessage | undefined {
    return this.#parts.messages.list(conversationID).findLast(({ status }) => status === 'success');
  }
}

function isWithin(gap: number, most: number): boolean {
  return gap >= 1 && gap <= most;
}

function isIncoming({ flow }: SdkMessage): boolean {
  return flow === 'in';
}

function isAt(last: Place, place: Place | undefined): boolean {
  return (
    last.lastTime === place?.lastTime &&
    last.lastSequence === place.lastSequence &&
    last.fromAccount === place.fromAccount
  );
}

function isPlaceOf({ time, sequence, from }: SdkMessage, place: Place): boolean {
  return isAt({ lastTime: time, lastSequence: sequence, fromAccount: from }, place);
}
