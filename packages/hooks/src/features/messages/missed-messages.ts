import type { Conversation } from '@parlor/sdk';
import type { ChatStore } from '../../chat-store.js';
import type { MessageSnapshot } from './message-snapshot.js';
import type { Thread } from './thread.js';

/** What the conversation list says of the newest message of a conversation. */
interface Newest {
  readonly time: number;
  readonly sequence: number;
  readonly from: string;
}

/** What is needed of the threads. */
interface Threads {
  read(conversationID: string): Thread;
  refetch(conversationID: string): Promise<void>;
}

/**
 * Finds and closes holes.
 *
 * After a break the SDK fetches what was missed only up to a gap (ten minutes, 299 messages), and
 * serves the history from its memory all the same. So when the conversation list knows of a newer
 * message than the thread, after a break, the thread is asked for again; and when that came from
 * memory, the SDK is made to forget it first.
 */
export class MissedMessages {
  readonly #chat: ChatStore;
  readonly #threads: Threads;
  readonly #newest = new Map<string, Newest>();
  /** Which break a conversation was last repaired after: once is enough, whatever came of it. */
  readonly #repaired = new Map<string, number>();
  readonly #running = new Set<string>();
  #breaks = 0;

  constructor(chat: ChatStore, threads: Threads) {
    this.#chat = chat;
    this.#threads = threads;
  }

  /** Whether there has been a break at all: without one there are no holes to look for. */
  get isOnWatch(): boolean {
    return this.#breaks > 0;
  }

  /** The line was lost and is back. */
  noteBreak(): void {
    this.#breaks += 1;
  }

  /** The conversation list came. What is malformed in it is reported where the list is kept. */
  noteList(list: readonly Conversation[]): void {
    for (const conversation of list) {
      const newest = newestOf(conversation);
      if (newest) this.#newest.set(conversation.conversationID, newest);
    }
  }

  /** Closes the hole of a conversation, if it has one. */
  async repair(conversationID: string): Promise<void> {
    if (!this.#isSuspect(conversationID) || !this.#isBehind(conversationID)) return;
    this.#running.add(conversationID);
    try {
      await this.#threads.refetch(conversationID);
      if (this.#chat.life.isReady && this.#isBehind(conversationID)) {
        await this.#startAnew(conversationID);
      }
    } finally {
      this.#running.delete(conversationID);
    }
  }

  /** The data belongs to somebody else from now on. */
  forget(): void {
    this.#newest.clear();
    this.#repaired.clear();
    this.#breaks = 0;
  }

  async #startAnew(conversationID: string): Promise<void> {
    const { calls, sdk, problems } = this.#chat;
    this.#repaired.set(conversationID, this.#breaks);
    try {
      calls.ask(() => sdk.callExperimentalAPI('clearLocalMessage', conversationID));
    } catch (error) {
      problems.report(error);
      return;
    }
    await this.#threads.refetch(conversationID);
  }

  #isSuspect(conversationID: string): boolean {
    const repaired = this.#repaired.get(conversationID) ?? 0;
    return repaired < this.#breaks && !this.#running.has(conversationID);
  }

  #isBehind(conversationID: string): boolean {
    const newest = this.#newest.get(conversationID);
    const { isLoaded, all } = this.#threads.read(conversationID);
    return newest !== undefined && isLoaded && !all.some((message) => isAsNew(message, newest));
  }
}

function newestOf(conversation: Conversation | undefined): Newest | undefined {
  const last = conversation?.lastMessage;
  if (typeof last?.lastTime !== 'number' || last.lastTime <= 0) return undefined;
  return { time: last.lastTime, sequence: last.lastSequence, from: last.fromAccount };
}

/** Also what is being sent: the list may know of it before its answer is here. */
function isAsNew(message: MessageSnapshot, newest: Newest): boolean {
  if (message.isSending || message.time > newest.time) return true;
  if (message.conversationType === 'GROUP') return message.sequence >= newest.sequence;
  return (
    message.time === newest.time &&
    message.sequence === newest.sequence &&
    message.from === newest.from
  );
}
