import type { Entry } from './entry.js';

/** Unsent messages, in line: one after another in each conversation, and all conversations at once. */
export class OutboxQueues {
  readonly #queues = new Map<string, Entry[]>();
  readonly #running = new Set<string>();
  readonly #deliver: (entry: Entry) => Promise<void>;

  /** `deliver` never rejects, and ends with the entry over or failed. */
  constructor(deliver: (entry: Entry) => Promise<void>) {
    this.#deliver = deliver;
  }

  /** All, those that have failed too. */
  get entries(): readonly Entry[] {
    return [...this.#queues.values()].flat();
  }

  find(messageID: string): Entry | undefined {
    return this.entries.find(({ live }) => live.ID === messageID);
  }

  /** Puts it behind all others. */
  add(entry: Entry): void {
    this.#queues.set(entry.conversationID, [...this.#of(entry.conversationID), entry]);
  }

  /** Puts messages before those that were written later, but not before one that is on its way. Returns those. */
  addEarlier(conversationID: string, entries: readonly Entry[]): readonly Entry[] {
    const present = this.#of(conversationID);
    const last = entries.at(-1)?.item?.createdAt ?? 0;
    const isLater = ({ item, isTried }: Entry) => !isTried && (item?.createdAt ?? 0) >= last;
    const later = present.filter(isLater);
    const earlier = present.filter((entry) => !isLater(entry));
    this.#queues.set(conversationID, [...earlier, ...entries, ...later]);
    return later;
  }

  remove(entry: Entry): void {
    const left = this.#of(entry.conversationID).filter((other) => other !== entry);
    if (left.length > 0) this.#queues.set(entry.conversationID, left);
    else this.#queues.delete(entry.conversationID);
  }

  /** Sends what waits in a conversation. The first one holds back the others; one that failed does not. */
  async run(conversationID: string): Promise<void> {
    if (this.#running.has(conversationID)) return;
    this.#running.add(conversationID);
    for (let head = this.headOf(conversationID); head; head = this.headOf(conversationID)) {
      await this.#deliver(head);
    }
    this.#running.delete(conversationID);
  }

  /** The one whose turn it is. */
  headOf(conversationID: string): Entry | undefined {
    return this.#of(conversationID).find(({ state, isOver }) => state !== 'failed' && !isOver);
  }

  /** Those of one conversation, in the order of sending. */
  #of(conversationID: string): readonly Entry[] {
    return this.#queues.get(conversationID) ?? [];
  }
}
