import type { ChatStore } from '../../chat-store.js';
import { edgeBefore, type HopPosition, isStored } from './edges.js';
import type { HistoryReader } from './history-reader.js';
import type { Ordered } from './message-order.js';
import type { Thread } from './thread.js';
import { amendKnown } from './thread-news.js';
import type { Threads } from './thread-paging.js';

/** How far back is asked: 150 messages, by half of the questions that the SDK lets through within a second. */
const MOST_PAGES = 10;

/**
 * After a break nobody tells what was changed meanwhile among the messages that the SDK has in memory, and its memory
 * stays as it was. So the service is asked for all of the newest run again, from its end backwards.
 */
export class Renewal {
  readonly #chat: ChatStore;
  readonly #reader: HistoryReader;
  readonly #threads: Threads;

  constructor(chat: ChatStore, reader: HistoryReader, threads: Threads) {
    this.#chat = chat;
    this.#reader = reader;
    this.#threads = threads;
  }

  /** Renews what is before the newest page. Never rejects: what cannot be had stays as it was. */
  async run(conversationID: string, newest: Ordered): Promise<void> {
    const { signal } = this.#chat.life;
    const { breaks } = this.#threads.read(conversationID);
    let edge = edgeBefore(newest);
    for (let count = 0; count < MOST_PAGES && edge; count += 1) {
      if (!hasBefore(this.#threads.read(conversationID), edge)) return;
      const page = await this.#reader.older(conversationID, edge).catch(() => undefined);
      const isOver = signal.aborted || !this.#threads.isKept(conversationID);
      if (!page || isOver || this.#threads.read(conversationID).breaks !== breaks) return;
      this.#threads.change(conversationID, (thread) => amendKnown(thread, page.messages));
      this.#chat.state.publish();
      edge = page.next;
    }
  }
}

/** Whether the newest run has messages at that place, or before it. */
function hasBefore({ all }: Thread, edge: HopPosition): boolean {
  const first = all.find(isStored);
  if (!first) return false;
  if (edge.by === 'sequence') return first.sequence <= edge.sequence;
  return first.time <= edge.time && first.ID !== edge.besideID;
}
