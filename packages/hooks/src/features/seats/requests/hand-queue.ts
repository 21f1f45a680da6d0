import { toChatError } from '@parlor/sdk';
import type { ChatStore } from '../../../chat-store.js';
import { createViewerCount } from '../../../viewer-count.js';
import type { SeatBook } from '../protocol/seat-book.js';
import { MOST_HANDS } from '../protocol/seat-meta.js';
import type { QueueOperation } from '../rules/seat-operation.js';
import type { SeatsControl } from '../seats-control.js';
import type { RaisedHandSnapshot } from './raised-hands.js';

/**
 * What is to be written next so that the room remembers who asks, and nobody else; `undefined` when it does. What was asked
 * is remembered as it was asked last.
 */
export function nextQueueOperation(
  { meta }: SeatBook,
  hands: readonly RaisedHandSnapshot[],
): QueueOperation | undefined {
  const { queue, count } = meta ?? { queue: [], count: 0 };
  const over = queue.find(([userID]) => !hands.some((hand) => hand.userID === userID));
  if (over) return { type: 'dequeue', userID: over[0] };
  const isRemembered = ({ userID, index, since }: RaisedHandSnapshot) =>
    queue.some((entry) => entry[0] === userID && entry[1] === index && entry[2] === since);
  const isInQueue = ({ userID }: RaisedHandSnapshot) => queue.some(([other]) => other === userID);
  const fresh = hands.find(
    (hand) =>
      hand.since > 0 &&
      hand.index <= count &&
      !isRemembered(hand) &&
      (isInQueue(hand) || queue.length < MOST_HANDS),
  );
  if (!fresh) return undefined;
  const { userID, index, since } = fresh;
  return { type: 'enqueue', userID, index, since };
}

/** They sit; the room is closed, smaller, somebody else's, or its queue is full. */
const MOOT = [-24, -18, -20, -26, -16] as const;

/** Has rooms remember who asks for a seat. The host alone writes that, so that nobody is in the way of anybody. */
export class HandQueue {
  readonly #chat: ChatStore;
  readonly #seats: SeatsControl;
  readonly #handsIn: (groupID: string) => readonly RaisedHandSnapshot[];
  readonly #keepers = createViewerCount();
  readonly #busy = new Set<string>();

  constructor(
    chat: ChatStore,
    seats: SeatsControl,
    handsIn: (groupID: string) => readonly RaisedHandSnapshot[],
  ) {
    this.#chat = chat;
    this.#seats = seats;
    this.#handsIn = handsIn;
  }

  /** The room of this group is to remember; returns what ends that. */
  keep(groupID: string): () => void {
    const release = this.#keepers.add(groupID);
    void this.update(groupID);
    return release;
  }

  /** Something may have changed. What could not be written is reported, and tried again with the next change. */
  async update(groupID: string): Promise<void> {
    if (this.#busy.has(groupID)) return;
    this.#busy.add(groupID);
    try {
      let last = '';
      for (let next = this.#next(groupID); next; next = this.#next(groupID)) {
        const name = JSON.stringify(next);
        // Somebody else writes, and it is told later.
        if (name === last) return;
        last = name;
        await this.#perform(groupID, next);
      }
    } catch (thrown) {
      this.#chat.problems.report(thrown);
    } finally {
      this.#busy.delete(groupID);
    }
  }

  /** What was to be written may have come to nothing meanwhile. */
  async #perform(groupID: string, operation: QueueOperation): Promise<void> {
    try {
      await this.#seats.perform(groupID, operation);
    } catch (thrown) {
      if (!toChatError(thrown).is(...MOOT)) throw thrown;
    }
  }

  #next(groupID: string): QueueOperation | undefined {
    const book = this.#seats.book(groupID);
    const { userID } = this.#seats.viewer;
    const isKept = this.#keepers.keys().includes(groupID);
    if (!isKept || !this.#chat.life.isReady || !book?.meta?.isOpen) return undefined;
    if (book.meta.hostID !== userID) return undefined;
    return nextQueueOperation(book, this.#handsIn(groupID));
  }
}
