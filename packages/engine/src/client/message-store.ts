import type { ReadPosition } from '../protocol/commands.js';
import type { LiveMessage, SdkMessage } from './live-message.js';
import { type Face, LookedAt } from './looked-at.js';

const SENT_HERE = 100;

/**
 * The messages a client keeps in memory, conversation by conversation, in the order in which they
 * came to be known: the SDK's list is in that order, not in that of time.
 */
export class MessageStore {
  #lists = new Map<string, SdkMessage[]>();
  #byID = new Map<string, SdkMessage>();
  #marks = new Map<string, SdkMessage>();
  #completed = new Set<string>();
  #lookedAt = new Map<string, LookedAt>();
  #sentHere: number[] = [];

  /** Remembers the last 100 messages sent by this instance: an echo of them is no news. */
  noteSentHere(random: number): void {
    this.#sentHere = [...this.#sentHere, random].slice(-SENT_HERE);
  }

  wasSentHere(random: number): boolean {
    return this.#sentHere.includes(random);
  }

  find(messageID: string): SdkMessage | undefined {
    return this.#byID.get(messageID);
  }

  list(conversationID: string): readonly SdkMessage[] {
    return this.#lists.get(conversationID) ?? [];
  }

  /** Whether anything of a conversation was in memory since it was last forgotten. */
  has(conversationID: string): boolean {
    return this.#lists.has(conversationID);
  }

  conversationIDs(): string[] {
    return [...this.#lists.keys()];
  }

  /** The highest time and the highest number of what is stored of a conversation. */
  furthest(conversationID: string): ReadPosition {
    return this.#lookedAtOf(conversationID).furthest(this.list(conversationID));
  }

  /** What came in a conversation and is not read. */
  unread(conversationID: string): SdkMessage[] {
    return this.#lookedAtOf(conversationID).unread(this.list(conversationID));
  }

  /** Messages of a person get a name and a picture, in place. */
  rename(conversationID: string, who: Face): void {
    this.#lookedAtOf(conversationID).rename(this.list(conversationID), who);
  }

  /** One that was stored is to be sent again: what was known with it is found out anew. */
  noteSentAgain({ conversationID }: LiveMessage): void {
    this.#lookedAt.delete(conversationID);
  }

  append(message: SdkMessage): void {
    this.#byID.set(message.ID, message);
    this.#of(message.conversationID).push(message);
  }

  remove(message: LiveMessage): void {
    if (!this.#byID.delete(message.ID)) return;
    this.#lookedAt.delete(message.conversationID);
    const list = this.#of(message.conversationID);
    const position = list.findIndex((one) => one.ID === message.ID);
    if (position >= 0) list.splice(position, 1);
  }

  /**
   * Puts a page of the history where it belongs: before `next`, when that is given. Messages that
   * are here already keep their instance and their place. Returns those that were not.
   */
  merge(
    conversationID: string,
    page: readonly SdkMessage[],
    next: SdkMessage | undefined = undefined,
  ): SdkMessage[] {
    const list = this.#of(conversationID);
    const added: SdkMessage[] = [];
    const placeOfNext = next ? list.indexOf(next) : -1;
    // It may be gone since the page was asked for.
    let place = placeOfNext < 0 ? this.#placeOf(page, list) : placeOfNext;
    for (const message of page.toReversed()) {
      const known = this.#byID.get(message.ID);
      if (known) {
        place = list.indexOf(known);
      } else {
        list.splice(place, 0, message);
        this.#byID.set(message.ID, message);
        added.unshift(message);
      }
    }
    if (added.length > 0) this.#lookedAt.delete(conversationID);
    return added;
  }

  /** The oldest message that the service was asked for; `undefined` when it was never asked. */
  oldestFetched(conversationID: string): SdkMessage | undefined {
    return this.#marks.get(conversationID);
  }

  noteFetched(conversationID: string, page: readonly SdkMessage[]): void {
    const [oldest] = page;
    const live = oldest && this.#byID.get(oldest.ID);
    if (live) this.#marks.set(conversationID, live);
  }

  /** Whether there is nothing older to be fetched. */
  isCompleted(conversationID: string): boolean {
    return this.#completed.has(conversationID);
  }

  setCompleted(conversationID: string, isCompleted: boolean): void {
    if (isCompleted) this.#completed.add(conversationID);
    else this.#completed.delete(conversationID);
  }

  forget(conversationID: string): void {
    for (const message of this.list(conversationID)) this.#byID.delete(message.ID);
    this.#lists.delete(conversationID);
    this.#marks.delete(conversationID);
    this.#completed.delete(conversationID);
    this.#lookedAt.delete(conversationID);
  }

  clear(): void {
    this.#lists.clear();
    this.#byID.clear();
    this.#marks.clear();
    this.#completed.clear();
    this.#lookedAt.clear();
    this.#sentHere = [];
  }

  #lookedAtOf(conversationID: string): LookedAt {
    const known = this.#lookedAt.get(conversationID) ?? new LookedAt();
    this.#lookedAt.set(conversationID, known);
    return known;
  }

  #of(conversationID: string): SdkMessage[] {
    const list = this.#lists.get(conversationID) ?? [];
    this.#lists.set(conversationID, list);
    return list;
  }

  /** Behind the newest message of the page that is here, else before what is not older. */
  #placeOf(page: readonly SdkMessage[], list: readonly SdkMessage[]): number {
    const known = page.findLast(({ ID }) => this.#byID.has(ID));
    if (known) return list.findIndex(({ ID }) => ID === known.ID) + 1;
    const newest = page.at(-1);
    const place = newest ? list.findIndex((one) => !isOlder(one, newest)) : -1;
    return place < 0 ? list.length : place;
  }
}

function isOlder(one: LiveMessage, other: LiveMessage): boolean {
  const bySequence = one.conversationType === 'GROUP' && one.sequence > 0 && other.sequence > 0;
  return bySequence ? one.sequence < other.sequence : one.time < other.time;
}
