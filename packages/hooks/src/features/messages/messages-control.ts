import { EVENT, toChatError } from '@parlor/sdk';
import type { ChatStore, FeatureDefinition } from '../../chat-store.js';
import type { Slice } from '../../state-store.js';
import { ForgottenThreads } from './forgotten-threads.js';
import { HistoryReader } from './history-reader.js';
import type { JumpResult, JumpTarget } from './jump-target.js';
import { Jumping } from './jumping.js';
import { LiveMessages } from './live-messages.js';
import type { MessageSnapshot } from './message-snapshot.js';
import {
  changeThread,
  initialMessages,
  isKept,
  type MessagesState,
  threadOf,
} from './messages.store.js';
import { addNewestPage, openGap } from './newest-page.js';
import { NewestPages } from './newest-pages.js';
import { Once } from './once.js';
import { Renewal } from './renewal.js';
import { beginLoading, failLoading, type Thread, withoutHistory } from './thread.js';
import { ThreadEvents } from './thread-events.js';
import { amendMessages } from './thread-news.js';
import { ThreadPaging, type Threads } from './thread-paging.js';
import { dropPast, dropUnseen, forgetLists } from './thread-runs.js';
import type { ThreadView } from './thread-view.js';

/** Loads threads, keeps them up to date, and knows who looks where. */
export class MessagesControl {
  readonly slice: Slice<MessagesState>;
  readonly lives: LiveMessages;
  readonly #chat: ChatStore;
  readonly #reader: HistoryReader;
  readonly #newest: NewestPages;
  readonly #paging: ThreadPaging;
  readonly #jumping: Jumping;
  readonly #renewal: Renewal;
  readonly #forgotten: ForgottenThreads;
  readonly #views = new Set<ThreadView>();
  /** Threads that may have missed something while nobody looked. */
  readonly #stale = new Set<string>();
  readonly #loading = new Once<string>();
  readonly #notedListeners = new Set<(message: MessageSnapshot) => void>();
  readonly #sentListeners = new Set<(message: MessageSnapshot) => void>();

  constructor(chat: ChatStore) {
    this.#chat = chat;
    this.slice = chat.state.slice('messages', initialMessages);
    this.#reader = new HistoryReader(chat);
    this.lives = new LiveMessages(chat, this.#reader);
    this.#newest = new NewestPages(chat, this.#reader, (conversationID) =>
      this.#changeKept(conversationID, forgetLists),
    );
    const threads: Threads = {
      read: (conversationID) => threadOf(this.slice.read(), conversationID),
      isKept: (conversationID) => isKept(this.slice.read(), conversationID),
      change: (conversationID, change) => this.change(conversationID, change),
    };
    this.#paging = new ThreadPaging(chat, this.#reader, threads);
    this.#renewal = new Renewal(chat, this.#reader, threads);
    this.#jumping = new Jumping({
      ...{ chat, threads, reader: this.#reader, paging: this.#paging },
      load: (conversationID) => this.#loadOnce(conversationID),
    });
    this.#forgotten = new ForgottenThreads(chat);
    chat.life.listen({ ready: this.#onReady, reconnect: this.#onReconnect, reset: this.#forget });
    new ThreadEvents({
      ...{ chat, slice: this.slice, reader: this.#reader, lives: this.lives },
      openIDs: () => this.#openIDs(),
      refetch: (conversationID) => this.refetch(conversationID),
    });
    chat.events.listen(EVENT.GROUP_LIST_UPDATED, ({ data }) => this.#onGroups(data));
  }

  /** Someone looks at a thread; returns what ends that. It is loaded as soon as that is possible. */
  open(view: ThreadView): () => void {
    const { conversationID } = view;
    this.#views.add(view);
    const { isLoaded } = threadOf(this.slice.read(), conversationID);
    if (!isLoaded || this.#stale.has(conversationID)) void this.refetch(conversationID);
    return () => {
      view.cancelJump();
      this.#views.delete(view);
      this.#dropUnseen(conversationID);
    };
  }

  /** Asks for the newest page. Two at the same time are one. Before ready there is nothing to ask. */
  refetch(conversationID: string): Promise<void> {
    if (!this.#chat.life.isReady || !conversationID) return Promise.resolve();
    return this.#loading.run(conversationID, () => this.#load(conversationID));
  }

  /** Asks for the page before what is shown, when there is one. Two at the same time are one. */
  async loadOlder(view: ThreadView): Promise<void> {
    const { conversationID } = view;
    const { isLoaded } = threadOf(this.slice.read(), conversationID);
    if (!isLoaded) return this.refetch(conversationID);
    await this.#paging.loadOlder(conversationID, (thread) => view.runIn(thread));
  }

  /** Asks for the page behind what is shown, when there is one. Two at the same time are one. */
  async loadNewer(view: ThreadView): Promise<void> {
    await this.#paging.loadNewer(view.conversationID, (thread) => view.runIn(thread));
  }

  /** Shows another place of the history. Never rejects. */
  async jump(view: ThreadView, target: JumpTarget): Promise<JumpResult> {
    const result = await this.#jumping.jump(view, target);
    this.#dropUnseen(view.conversationID);
    return result;
  }

  /** How many pages came: each may have brought messages to the SDK's memory that were not there. */
  get pageCount(): number {
    return this.#reader.pageCount;
  }

  /** Changes one thread, opening it when it was not. */
  change(conversationID: string, change: (thread: Thread) => Thread): void {
    this.slice.write(changeThread(this.slice.read(), conversationID, change));
  }

  /** Listens to what is changed from here, of which the SDK tells by no event. */
  onNoted(listener: (message: MessageSnapshot) => void): void {
    this.#notedListeners.add(listener);
  }

  /** Listens to what is sent from here: in live rooms the SDK tells of it by no event, and no history has it. */
  onSent(listener: (message: MessageSnapshot) => void): void {
    this.#sentListeners.add(listener);
  }

  /** A message was sent from here. */
  noteSent(message: MessageSnapshot): void {
    for (const listener of this.#sentListeners) listener(message);
  }

  /** A message was changed from here: shows it so, where it is kept. */
  note(message: MessageSnapshot): void {
    this.#changeKept(message.conversationID, (thread) => amendMessages(thread, [message]));
    for (const listener of this.#notedListeners) listener(message);
    this.#chat.state.publish();
  }

  /** My history of a conversation was cleared: what I had of it is no more. */
  empty(conversationID: string): void {
    for (const view of this.#viewsOf(conversationID)) view.release();
    this.#changeKept(conversationID, withoutHistory);
    this.renew(conversationID);
    this.#chat.state.publish();
  }

  /** The SDK has forgotten a conversation: for messages that are not in its memory it tells of nothing. */
  renew(conversationID: string): void {
    this.#newest.noteLoss(conversationID);
    this.#changeKept(conversationID, forgetLists);
    this.#stale.add(conversationID);
    if (this.#openIDs().has(conversationID)) void this.refetch(conversationID);
  }

  #changeKept(conversationID: string, change: (thread: Thread) => Thread): void {
    if (isKept(this.slice.read(), conversationID)) this.change(conversationID, change);
  }

  #loadOnce(conversationID: string): Promise<void> {
    const { isLoaded } = threadOf(this.slice.read(), conversationID);
    return isLoaded ? Promise.resolve() : this.refetch(conversationID);
  }

  /** A failure is kept in the thread, unless the thread was somebody's who is gone. */
  async #load(conversationID: string): Promise<void> {
    const { state, life } = this.#chat;
    const { signal } = life;
    this.change(conversationID, beginLoading);
    state.publish();
    try {
      const page = await this.#newest.get(conversationID);
      this.#stale.delete(conversationID);
      this.#forgotten.notePage(conversationID, page);
      const { gap } = threadOf(this.slice.read(), conversationID);
      this.change(conversationID, (thread) => addNewestPage(thread, page));
      this.#dropUnseen(conversationID, gap !== null);
      if (gap) void this.#renewal.run(conversationID, page.messages);
    } catch (thrown) {
      if (signal.aborted && !isKept(this.slice.read(), conversationID)) return;
      this.change(conversationID, (thread) => failLoading(thread, toChatError(thrown)));
    } finally {
      state.publish();
    }
  }

  /** What nobody looks at is not kept for long; after a break not at all, since nobody tells what was changed in it. */
  #dropUnseen(conversationID: string, isBroken = false): void {
    const views = this.#viewsOf(conversationID);
    const pins = new Set(views.flatMap(({ pin }) => pin ?? []));
    const isSeen = views.length > 0;
    this.#changeKept(conversationID, (thread) =>
      isBroken
        ? dropPast(dropUnseen(thread, pins, isSeen), pins)
        : dropUnseen(thread, pins, isSeen),
    );
  }

  /** What the SDK has forgotten is asked for again. */
  #onGroups(list: readonly unknown[]): void {
    if (!this.#chat.life.isReady || !Array.isArray(list)) return;
    for (const conversationID of this.#forgotten.noteGroups(list)) this.renew(conversationID);
  }

  #viewsOf(conversationID: string): readonly ThreadView[] {
    return [...this.#views].filter((view) => view.conversationID === conversationID);
  }

  #openIDs(): ReadonlySet<string> {
    return new Set([...this.#views].map(({ conversationID }) => conversationID));
  }

  /** What has come meanwhile may be missing everywhere: until that is known, nothing is put behind what is there. */
  #refresh(change: (thread: Thread) => Thread): void {
    for (const conversationID of Object.keys(this.slice.read().threads)) {
      this.change(conversationID, change);
      this.#stale.add(conversationID);
    }
    for (const conversationID of this.#openIDs()) void this.refetch(conversationID);
    for (const view of this.#views) void this.#jumping.refresh(view);
  }

  readonly #onReady = () => {
    // Also when it is the same person again: the SDK begins anew with every login.
    this.#forgotten.forget();
    this.#newest.forget();
    this.#reader.forget();
    this.#paging.forget();
    this.lives.forget();
    this.#refresh((thread) => openGap(forgetLists(thread)));
  };

  readonly #onReconnect = () => {
    this.#newest.noteBreak();
    this.#refresh(openGap);
  };

  readonly #forget = () => {
    this.#newest.forget();
    this.#reader.forget();
    this.#paging.forget();
    this.lives.forget();
    this.#stale.clear();
    this.#loading.clear();
    for (const view of this.#views) view.release();
  };
}

/** The messages of a store. */
export const messagesFeature: FeatureDefinition<MessagesControl> = {
  create: (chat) => new MessagesControl(chat),
};
