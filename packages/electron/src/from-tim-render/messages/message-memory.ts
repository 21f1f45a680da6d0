import { TYPES } from '@parlor/sdk';
import type { LiveMessage } from './native-message.js';

/** The messages that this client knows: one live instance of each, conversation by conversation, in their order. */
export class MessageMemory {
  readonly #byID = new Map<string, LiveMessage>();
  readonly #lists = new Map<string, LiveMessage[]>();

  get(messageID: string): LiveMessage | undefined {
    return this.#byID.get(messageID);
  }

  /** What is known of a conversation, the oldest first. */
  list(conversationID: string): readonly LiveMessage[] {
    return this.#lists.get(conversationID) ?? [];
  }

  /** Puts a message behind all others of its conversation. */
  append(message: LiveMessage): void {
    this.remove(message);
    this.#byID.set(message.ID, message);
    this.#lists.set(message.conversationID, [...this.list(message.conversationID), message]);
  }

  /** Puts what is not known of a page where it belongs: before `newer`, when that is given. */
  insert(page: readonly LiveMessage[], newer: LiveMessage | undefined): void {
    const [first] = page;
    if (!first) return;
    const list = [...this.list(first.conversationID)];
    let place = newer ? list.indexOf(newer) : -1;
    if (place < 0) place = placeOf(page, list);
    for (const message of page.toReversed()) {
      if (this.#byID.has(message.ID)) {
        place = list.indexOf(message);
      } else {
        list.splice(place, 0, message);
        this.#byID.set(message.ID, message);
      }
    }
    this.#lists.set(first.conversationID, list);
  }

  remove({ ID, conversationID }: LiveMessage): void {
    if (!this.#byID.delete(ID)) return;
    this.#lists.set(
      conversationID,
      this.list(conversationID).filter((one) => one.ID !== ID),
    );
  }

  /** The history of a conversation is gone. */
  forget(conversationID: string): void {
    for (const { ID } of this.list(conversationID)) this.#byID.delete(ID);
    this.#lists.delete(conversationID);
  }

  clear(): void {
    this.#byID.clear();
    this.#lists.clear();
  }
}

/** Behind the newest message of the page that is here, else before what is not older. */
function placeOf(page: readonly LiveMessage[], list: readonly LiveMessage[]): number {
  const known = list.findLastIndex((one) => page.includes(one));
  if (known >= 0) return known + 1;
  const newest = page.at(-1);
  const place = newest ? list.findIndex((one) => !isOlder(one, newest)) : -1;
  return place < 0 ? list.length : place;
}

function isOlder(one: LiveMessage, other: LiveMessage): boolean {
  const bySequence =
    one.conversationType === TYPES.CONV_GROUP && one.sequence > 0 && other.sequence > 0;
  return bySequence ? one.sequence < other.sequence : one.time < other.time;
}
