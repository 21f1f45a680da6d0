import { type ChatError, toChatError } from '@parlor/sdk';
import type { ChatStore } from '../../chat-store.js';
import type { HopPosition, OlderEdge } from './edges.js';
import type { HistoryReader } from './history-reader.js';
import { Once } from './once.js';
import type { Page, Run } from './run.js';
import type { Thread } from './thread.js';
import {
  addNewerPage,
  addOlderPage,
  beginNewer,
  beginOlder,
  failNewer,
  failOlder,
} from './thread-runs.js';

/** What is needed of the threads. */
export interface Threads {
  read(conversationID: string): Thread;
  /** Whether the thread is still there. */
  isKept(conversationID: string): boolean;
  change(conversationID: string, change: (thread: Thread) => Thread): void;
}

/** A page can have nothing new: numbers without messages, or a second that is asked for again. */
const MOST_EMPTY_PAGES = 10;

/** Makes runs longer, page by page. Two questions for the same page are one. */
export class ThreadPaging {
  readonly #chat: ChatStore;
  readonly #reader: HistoryReader;
  readonly #threads: Threads;
  /** By edge: an edge belongs to one run, and is another object after each page. */
  readonly #running = new Once<OlderEdge>();

  constructor(chat: ChatStore, reader: HistoryReader, threads: Threads) {
    this.#chat = chat;
    this.#reader = reader;
    this.#threads = threads;
  }

  /** Asks for what is before the run that `runIn` picks. Never rejects; resolves with why it failed. */
  async loadOlder(
    conversationID: string,
    runIn: (thread: Thread) => Run,
  ): Promise<ChatError | null> {
    return this.#load(conversationID, runIn, 'older', (edge) =>
      this.#loadOlder(conversationID, edge),
    );
  }

  /** Asks for what is behind the run that `runIn` picks. Never rejects; resolves with why it failed. */
  async loadNewer(
    conversationID: string,
    runIn: (thread: Thread) => Run,
  ): Promise<ChatError | null> {
    return this.#load(conversationID, runIn, 'newer', (edge) =>
      this.#loadNewer(conversationID, edge),
    );
  }

  /** The login is another one. */
  forget(): void {
    this.#running.clear();
  }

  async #load<Side extends 'older' | 'newer'>(
    conversationID: string,
    runIn: (thread: Thread) => Run,
    side: Side,
    load: (edge: NonNullable<Run[Side]>) => Promise<void>,
  ): Promise<ChatError | null> {
    const pick = () => runIn(this.#threads.read(conversationID));
    const { length } = pick().all;
    for (let count = 0; count < MOST_EMPTY_PAGES && this.#chat.life.isReady; count += 1) {
      const edge = pick()[side];
      if (edge === null) return null;
      await this.#running.run(edge, () => load(edge));
      const { all, error } = pick();
      if (error || all.length !== length) return error;
    }
    return null;
  }

  async #loadOlder(conversationID: string, edge: OlderEdge): Promise<void> {
    await this.#request(conversationID, {
      begin: (thread) => beginOlder(thread, edge),
      ask: () =>
        edge.by === 'list'
          ? this.#page(conversationID, edge.cursor)
          : this.#reader.older(conversationID, edge),
      add: (thread, page: Page) => addOlderPage(thread, edge, page),
      fail: (thread, error) => failOlder(thread, edge, error),
    });
  }

  /**
   * After a break the SDK can have put what was missed behind what is newer, and says of the page before that all has
   * been told, though it lies elsewhere in its memory: the service is asked whether that is so.
   */
  async #page(conversationID: string, cursor: string): Promise<Page> {
    const page = await this.#reader.page(conversationID, cursor);
    const { breaks } = this.#threads.read(conversationID);
    return page.next === null && breaks > 0 ? { ...page, isOpen: true } : page;
  }

  async #loadNewer(conversationID: string, edge: HopPosition): Promise<void> {
    const { breaks } = this.#threads.read(conversationID);
    await this.#request(conversationID, {
      begin: (thread) => beginNewer(thread, edge),
      ask: () => this.#reader.newer(conversationID, edge),
      add: (thread, page: Page<HopPosition>) => addNewerPage(thread, edge, page, breaks),
      fail: (thread, error) => failNewer(thread, edge, error),
    });
  }

  /** A failure is kept in the thread, unless the thread was somebody's who is gone. */
  async #request<Answer>(
    conversationID: string,
    work: {
      begin(thread: Thread): Thread;
      ask(): Promise<Answer>;
      add(thread: Thread, answer: Answer): Thread;
      fail(thread: Thread, error: ChatError): Thread;
    },
  ): Promise<void> {
    const change = (next: (thread: Thread) => Thread) => {
      if (this.#threads.isKept(conversationID)) this.#threads.change(conversationID, next);
      this.#chat.state.publish();
    };
    change(work.begin);
    try {
      const answer = await work.ask();
      change((thread) => work.add(thread, answer));
    } catch (thrown) {
      change((thread) => work.fail(thread, toChatError(thrown)));
    }
  }
}
