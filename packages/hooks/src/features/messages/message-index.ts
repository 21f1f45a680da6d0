import { isStored } from './edges.js';
import { idempotencyKeyOf } from './idempotency-key.js';
import type { Ordered } from './message-order.js';
import type { MessageSnapshot } from './message-snapshot.js';

/**
 * Finds messages of one list by ID, and knows which are unread and whether some are not to be shown, so that a message more
 * does not cost a search through all.
 *
 * It is right for one list only, the newest one: who makes the next list hands it on to that. For lists before, which
 * nobody goes on with but tests, it is made anew.
 */
export class MessageIndex {
  readonly #byID = new Map<string, MessageSnapshot>();
  /** The keys of stored messages, by ID: they are not read out of each message again and again. */
  readonly #keyOf = new Map<string, string>();
  /** How many stored messages have a key: more than one are doubles. */
  readonly #counts = new Map<string, number>();
  readonly #doubled = new Set<string>();
  readonly #unread = new Map<string, MessageSnapshot>();
  #deleted = 0;
  #owner: Ordered;

  constructor(list: Ordered) {
    this.#owner = list;
    for (const message of list) this.put(message);
  }

  /** Whether it is right for this list. */
  isOf(list: Ordered): boolean {
    return this.#owner === list;
  }

  /** The index of a list: this one, or another when this is of another list by now. */
  for(list: Ordered): MessageIndex {
    return this.isOf(list) ? this : new MessageIndex(list);
  }

  /** From now on it is this list's. */
  handOn(list: Ordered): void {
    this.#owner = list;
  }

  get(ID: string): MessageSnapshot | undefined {
    return this.#byID.get(ID);
  }

  put(message: MessageSnapshot): void {
    this.remove(message.ID);
    this.#byID.set(message.ID, message);
    if (message.isDeleted) this.#deleted += 1;
    if (message.flow === 'in' && !message.isRead) this.#unread.set(message.ID, message);
    const key = isStored(message) ? idempotencyKeyOf(message) : undefined;
    if (key === undefined) return;
    this.#keyOf.set(message.ID, key);
    this.#count(key, 1);
  }

  remove(ID: string): void {
    const known = this.#byID.get(ID);
    if (!known) return;
    this.#byID.delete(ID);
    if (known.isDeleted) this.#deleted -= 1;
    this.#unread.delete(ID);
    const key = this.#keyOf.get(ID);
    if (key === undefined) return;
    this.#keyOf.delete(ID);
    this.#count(key, -1);
  }

  /** What came and I have not read. */
  unread(): readonly MessageSnapshot[] {
    return [...this.#unread.values()];
  }

  /** What is to be shown of the list: not what was deleted, and of doubles the earliest. */
  shown(list: Ordered): Ordered {
    if (this.#deleted === 0 && this.#doubled.size === 0) return list;
    const seen = new Set<string>();
    return list.filter(({ ID, isDeleted }) => {
      const key = this.#keyOf.get(ID);
      if (key === undefined || !this.#doubled.has(key)) return !isDeleted;
      const isDouble = seen.has(key);
      seen.add(key);
      return !isDouble && !isDeleted;
    });
  }

  #count(key: string, change: 1 | -1): void {
    const count = (this.#counts.get(key) ?? 0) + change;
    if (count > 0) this.#counts.set(key, count);
    else this.#counts.delete(key);
    if (count > 1) this.#doubled.add(key);
    else this.#doubled.delete(key);
  }
}
