import type { LastMessage } from '@parlor/sdk';
import { beginningOf } from './beginning-of.js';
import type { ClientParts } from './client-parts.js';
import type { HistoryQuestions } from './history-questions.js';
import type { Incoming } from './incoming.js';
import type { SdkConversation } from './live-conversation.js';
import { receiveMessage, type SdkMessage } from './live-message.js';
import type { Revoking } from './revoking.js';

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
export type Places = ReadonlyMap<string, Place>;

/** One break: what it was like before it, and whether what comes of it is still of interest. */
export interface Break {
  /** How far each conversation went; `undefined` when the list was not known. */
  readonly places: Places | undefined;
  /** `false` once there is another session, or a later break. */
  isCurrent(): boolean;
}

type Ask = HistoryQuestions['ask'];

/** How far each conversation of a list goes. */
export function placesOf(conversations: readonly SdkConversation[]): Places {
  return new Map(
    conversations.map(({ conversationID, lastMessage }) => [conversationID, { ...lastMessage }]),
  );
}

/** Fetches what was missed in one break, and tells of it. */
export class MissedMessages {
  readonly #parts: ClientParts;
  readonly #incoming: Incoming;
  readonly #revoking: Revoking;
  readonly #break: Break;

  constructor(
    parts: ClientParts,
    { incoming, revoking }: { incoming: Incoming; revoking: Revoking },
    lost: Break,
  ) {
    this.#parts = parts;
    this.#incoming = incoming;
    this.#revoking = revoking;
    this.#break = lost;
  }

  /**
   * As the SDK: in conversations with messages in memory what is new, then of people what was taken back
   * and what is unread. Whether all that is unread could be told.
   */
  async fetch(): Promise<boolean> {
    const all = this.#parts.conversations.all();
    const people = all.filter(({ type }) => type === 'C2C');
    const errands = [
      ...all.filter(({ type }) => type === 'GROUP').map((one) => () => this.#ofGroup(one)),
      ...people.map((one) => () => this.#ofPerson(one)),
    ];
    for (const errand of errands) await this.#attempt(errand);
    await this.#attempt(() => this.#revoking.tellMissed());
    if (this.#break.isCurrent()) this.#revoking.forgetMissed();
    return this.#unread(people);
  }

  /** What cannot be had of one conversation is no reason to leave out the others. Whether it could. */
  async #attempt(errand: () => Promise<void>): Promise<boolean> {
    if (!this.#break.isCurrent()) return false;
    try {
      await errand();
      return true;
    } catch (error) {
      this.#parts.log.write(2, 'What was missed could not be fetched.', error);
      return false;
    }
  }

  /**
   * Too much is not fetched, and leaves a hole in memory: so does the SDK. Whoever shows the
   * conversation finds the list ahead of it, and can clear what is in memory. What was taken back is
   * told only where nothing is fetched: so does the SDK.
   */
  async #ofGroup({ conversationID, lastMessage }: SdkConversation): Promise<void> {
    const newest = this.#newestOf(conversationID)?.sequence ?? 0;
    const last = lastMessage.lastSequence;
    if (newest > 0 && isWithin(last - newest, GROUP_GAP)) {
      await this.#pullGroup(conversationID, newest, last);
    } else {
      await this.#revoking.tellMissed(conversationID.slice('GROUP'.length));
    }
  }

  /** Page after page, each told as it comes. */
  async #pullGroup(conversationID: string, newest: number, last: number): Promise<void> {
    const beforeSequence = newest + GROUP_PAGE;
    const question = { conversationID, beforeSequence, limit: GROUP_PAGE };
    const { messages: wires } = await this.#parts.historyQuestions.ask(question);
    if (!this.#break.isCurrent() || !this.#isMine(conversationID)) return;
    // The numbers may go on past the end; the engine then gives what is older, which was not missed.
    const messages = wires
      .map((wire) => receiveMessage(wire, this.#parts.session.userID))
      .filter(({ sequence }) => sequence > newest);
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
    if (!this.#break.isCurrent()) return;
    const missed = this.#remember(all.slice(all.findLastIndex(isKnown) + 1));
    for (let first = 0; first < missed.length; first += C2C_BATCH) {
      this.#incoming.missed(missed.slice(first, first + C2C_BATCH));
    }
  }

  /** What others have said since then and nobody has read, whether anything is in memory or not. */
  async #unread(people: readonly SdkConversation[]): Promise<boolean> {
    const { places } = this.#break;
    if (!places) return this.#break.isCurrent();
    const unread: SdkMessage[] = [];
    let isComplete = true;
    for (const one of people) {
      const place = places.get(one.conversationID);
      const isDone = await this.#attempt(async () => {
        if (hasUnread(one, place)) unread.push(...(await this.#unreadOf(one, place)));
      });
      isComplete &&= isDone;
    }
    // The next run asks for all of it again, and with it for what comes after.
    if (!this.#break.isCurrent()) return false;
    this.#incoming.missed(this.#remember(unread.toSorted((a, b) => a.time - b.time)));
    return isComplete;
  }

  async #unreadOf(
    { conversationID, unreadCount }: SdkConversation,
    place: Place | undefined,
  ): Promise<SdkMessage[]> {
    const { connection, conversations } = this.#parts;
    const isOld = (one: SdkMessage) =>
      place !== undefined && (one.time < place.lastTime || isPlaceOf(one, place));
    // What comes live meanwhile is the newest of what is unread, and takes nobody's place.
    const count = () => Math.max(unreadCount, conversations.get(conversationID)?.unreadCount ?? 0);
    // The service tells the SDK all of them in one answer: it does not count as a question for history.
    const ask: Ask = (question) => connection.request('messages.history', question);
    const messages = await this.#pullBack(
      ask,
      conversationID,
      (some) => some.some(isOld) || some.filter(isIncoming).length >= count(),
    );
    const later = messages.slice(messages.findLastIndex(isOld) + 1);
    return later.filter(isIncoming).slice(-count());
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
    const isOver = page.isCompleted || !this.#break.isCurrent();
    if (isOver || isEnough(messages)) return messages;
    return this.#pullBack(ask, conversationID, isEnough, messages);
  }

  /** Puts messages that are not in memory at its end, and returns them. */
  #remember(messages: readonly SdkMessage[]): SdkMessage[] {
    const fresh = messages.filter(({ ID }) => this.#parts.messages.find(ID) === undefined);
    for (const message of fresh) this.#parts.messages.append(message);
    return fresh;
  }

  /** Who has left a group meanwhile is not told what was missed in it. */
  #isMine(conversationID: string): boolean {
    return this.#parts.groups.get(conversationID.slice('GROUP'.length)) !== undefined;
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

function hasUnread(
  { unreadCount, lastMessage }: SdkConversation,
  place: Place | undefined,
): boolean {
  return unreadCount > 0 && !isAt(lastMessage, place);
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
