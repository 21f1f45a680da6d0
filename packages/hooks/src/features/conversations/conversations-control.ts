import { type ChatEvent, type Conversation, EVENT, toChatError } from '@parlor/sdk';
import type { ChatStore, FeatureDefinition } from '../../chat-store.js';
import { isRecord } from '../../is-record.js';
import { malformedData } from '../../problems.js';
import type { Slice } from '../../state-store.js';
import { createViewerCount } from '../../viewer-count.js';
import { AT_ONCE, CloseLook } from './close-look.js';
import type { ConversationSnapshot } from './conversation-snapshot.js';
import { ConversationWishes } from './conversation-wishes.js';
import {
  beginSync,
  type ConversationsState,
  failList,
  initialConversations,
  replaceList,
  setTotalUnread,
} from './conversations.store.js';
import { namesAll } from './names-all.js';
import { readConversations, readShown } from './read-conversations.js';
import { WantedConversations } from './wanted-conversations.js';

type List = readonly ConversationSnapshot[];
type ListEvent = ChatEvent<typeof EVENT.CONVERSATION_LIST_UPDATED>;

/** How long the first synchronisation may take before it is asked after; milliseconds. */
const PATIENCE = 10_000;

/** Keeps the conversation list up to date while someone looks at it, and shows what is wished for. */
export class ConversationsControl {
  readonly slice: Slice<ConversationsState>;
  readonly wishes: ConversationWishes;
  readonly #chat: ChatStore;
  /** Components that look at the list, or at one of it. */
  readonly #viewers = createViewerCount();
  readonly #wanted: WantedConversations;
  readonly #closeLook: CloseLook;
  #loading: Promise<void> | undefined;
  /** Counts the lists that came by event: an answer that is older than one of them is of no use. */
  #eventCount = 0;
  /** An event could not be taken for the whole list while it was being asked for. */
  #isNews = false;
  #isFresh = false;
  #patience: ReturnType<typeof setTimeout> | undefined;

  constructor(chat: ChatStore) {
    this.#chat = chat;
    this.slice = chat.state.slice('conversations', initialConversations);
    this.#wanted = new WantedConversations(chat, this.slice);
    this.#closeLook = new CloseLook(chat, this.slice);
    this.wishes = new ConversationWishes(chat, this.slice, (before) => this.#onTold(before));
    chat.life.listen({ ready: this.#onReady, reconnect: this.#onReconnect, reset: this.#forget });
    chat.events.listen(EVENT.CONVERSATION_LIST_UPDATED, (event) => this.#onList(event));
    chat.events.listen(EVENT.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED, ({ data }) => this.#onTotal(data));
  }

  /** Someone looks at the list; returns what ends that. */
  watch(): () => void {
    const unwatch = this.#viewers.add('');
    this.#loadWhenNeeded();
    return unwatch;
  }

  /** Someone looks at one conversation; returns what ends that. */
  watchOne(conversationID: string): () => void {
    const unwatchOne = this.#wanted.watch(conversationID);
    const unwatch = this.watch();
    return () => {
      unwatchOne();
      unwatch();
    };
  }

  /** Asks for the list. A failure is kept in the state. Before ready there is nothing to ask. */
  readonly refetch = (): Promise<void> => {
    if (!this.#chat.life.isReady) return Promise.resolve();
    if (this.#loading) return this.#loading;
    const loading = this.#load().finally(() => {
      // Another login has its own.
      if (this.#loading !== loading) return;
      this.#loading = undefined;
      if (this.#isNews) void this.refetch();
      else if (!this.slice.read().isSyncCompleted) this.#askAgainLater();
    });
    this.#loading = loading;
    return loading;
  };

  async #load(): Promise<void> {
    const { calls, sdk, life } = this.#chat;
    const { signal } = life;
    const before = this.#eventCount;
    this.#isNews = false;
    try {
      const answer = await calls.call(() => sdk.getConversationList());
      if (!isRecord(answer) || !Array.isArray(answer.conversationList)) throw malformedData('list');
      this.#isFresh = true;
      if (before === this.#eventCount) {
        this.#replace(this.#read(answer.conversationList), answer.isSyncCompleted === true);
      }
    } catch (thrown) {
      if (!signal.aborted) this.slice.write(failList(this.slice.read(), toChatError(thrown)));
    }
    this.#chat.state.publish();
    this.#wanted.find();
  }

  #read(list: readonly Conversation[]): List {
    this.#closeLook.forget();
    return readConversations(list, this.slice.read(), this.#chat.problems);
  }

  /** Of a long list only what is shown is read at once: the SDK tells it whole, and nearly all of it is as it was. */
  #readNews(list: readonly Conversation[]): List {
    if (list.length <= AT_ONCE) return this.#read(list);
    this.#closeLook.request(list);
    return readShown(list, this.slice.read(), this.#chat.problems, this.#wanted.ids());
  }

  #replace(told: List, isSyncCompleted: boolean): void {
    const before = this.slice.read();
    this.slice.write(replaceList(before, told, isSyncCompleted));
    this.#wanted.keepGone(before);
  }

  /** A list that was asked for before is older than this. */
  #onTold(before: ConversationsState): void {
    this.#eventCount += 1;
    if (this.#loading) this.#isNews = true;
    this.#wanted.keepGone(before);
    if (this.#chat.life.isReady) this.#readTotal();
  }

  /**
   * With the SDK's option `partialUpdatedConversations` an event has only those that changed, and
   * nothing says so. When it lacks one that we know, the SDK is asked for the whole list.
   */
  #onList({ data, isSyncCompleted }: ListEvent): void {
    if (!Array.isArray(data)) throw new TypeError('Not a list');
    if (!this.#chat.life.isReady) return;
    const { isSyncCompleted: isWhole, told } = this.slice.read();
    const now = this.#readNews(data);
    if (!isWhole || namesAll(now, told)) {
      this.#eventCount += 1;
      this.#replace(now, isSyncCompleted === true);
      this.#wanted.find();
      return;
    }
    this.#isNews = true;
    void this.refetch();
  }

  #onTotal(total: number): void {
    if (!Number.isFinite(total)) throw new TypeError('Not a number');
    if (this.#chat.life.isReady) this.slice.write(setTotalUnread(this.slice.read(), total));
  }

  #loadWhenNeeded(): void {
    if (this.#viewers.keys().length === 0 || this.#isFresh || !this.#chat.life.isReady) return;
    this.#readTotal();
    void this.refetch();
  }

  /** When the SDK's first synchronisation fails nobody is told; asking again starts it again. */
  #askAgainLater(): void {
    clearTimeout(this.#patience);
    this.#patience = setTimeout(() => {
      if (this.#viewers.keys().length > 0 && !this.slice.read().isSyncCompleted)
        void this.refetch();
    }, PATIENCE);
  }

  #readTotal(): void {
    const { calls, sdk, problems } = this.#chat;
    try {
      this.#onTotal(calls.ask(() => sdk.getTotalUnreadMessageCount()));
    } catch (thrown) {
      problems.malformed('total of unread messages', thrown);
    }
  }

  readonly #onReady = () => {
    this.slice.write(beginSync(this.slice.read()));
    this.#startOver();
  };

  readonly #onReconnect = () => {
    this.#startOver();
  };

  #startOver(): void {
    this.#wanted.forget();
    this.#isFresh = false;
    this.#loadWhenNeeded();
  }

  readonly #forget = () => {
    clearTimeout(this.#patience);
    this.#wanted.forget();
    this.#closeLook.forget();
    this.#isFresh = false;
    this.#loading = undefined;
    this.#isNews = false;
    this.wishes.forget();
  };
}

/** The conversations of a store. */
export const conversationsFeature: FeatureDefinition<ConversationsControl> = {
  create: (chat) => new ConversationsControl(chat),
};
