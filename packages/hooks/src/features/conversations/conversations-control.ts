import { type ChatEvent, type Conversation, EVENT, toChatError } from '@parlor/sdk';
import type { ChatStore, FeatureDefinition } from '../../chat-store.js';
import { isRecord } from '../../is-record.js';
import { malformedData } from '../../problems.js';
import type { Slice } from '../../state-store.js';
import { createViewerCount } from '../../viewer-count.js';
import type { ConversationSnapshot } from './conversation-snapshot.js';
import {
  addUnlisted,
  beginSync,
  type ConversationsState,
  conversationOf,
  errorOf,
  failList,
  initialConversations,
  replaceList,
  setError,
  setTotalUnread,
} from './conversations.store.js';
import { readConversation } from './read-conversation.js';

type ListEvent = ChatEvent<typeof EVENT.CONVERSATION_LIST_UPDATED>;

/** How long the first synchronisation may take before it is asked after; milliseconds. */
const PATIENCE = 10_000;

/** Keeps the conversation list up to date while someone looks at it, and acts on conversations. */
export class ConversationsControl {
  readonly slice: Slice<ConversationsState>;
  readonly #chat: ChatStore;
  /** Components that look at the list, or at one of it. */
  readonly #viewers = createViewerCount();
  /** Conversations that are looked at one by one. */
  readonly #wanted = createViewerCount();
  readonly #asked = new Set<string>();
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
    const unwatchOne = this.#wanted.add(conversationID);
    const unwatch = this.watch();
    this.#forgetError(conversationID);
    this.#findWanted();
    return () => {
      unwatchOne();
      unwatch();
    };
  }

  /** Asks for the list. A failure is kept in the state. Before ready there is nothing to ask. */
  readonly refetch = (): Promise<void> => {
    if (!this.#chat.life.isReady) return Promise.resolve();
    this.#loading ??= this.#load().finally(() => {
      this.#loading = undefined;
      if (this.#isNews) void this.refetch();
      else if (!this.slice.read().isSyncCompleted) this.#askAgainLater();
    });
    return this.#loading;
  };

  async markRead(conversationID: string): Promise<void> {
    const { calls, sdk } = this.#chat;
    await calls.call(() => sdk.setMessageRead({ conversationID }));
  }

  async setPinned(conversationID: string, isPinned: boolean): Promise<void> {
    const { calls, sdk } = this.#chat;
    await calls.call(() => sdk.pinConversation({ conversationID, isPinned }));
  }

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
        this.#replace(answer.conversationList, answer.isSyncCompleted === true);
      }
    } catch (thrown) {
      if (!signal.aborted) this.slice.write(failList(this.slice.read(), toChatError(thrown)));
    }
    this.#chat.state.publish();
    this.#findWanted();
  }

  #replace(list: readonly Conversation[], isSyncCompleted: boolean): void {
    const state = this.slice.read();
    this.slice.write(replaceList(state, this.#readAll(list, state), isSyncCompleted));
  }

  /** What cannot be read is reported and left out. */
  #readAll(list: readonly unknown[], state: ConversationsState): ConversationSnapshot[] {
    const known = new Map(state.list.map((one) => [one.conversationID, one]));
    return list.flatMap((live) => {
      const id = isRecord(live) ? live['conversationID'] : undefined;
      const previous = typeof id === 'string' ? known.get(id) : undefined;
      const conversation = readConversation(live, previous);
      if (!conversation) this.#chat.problems.malformed('conversation');
      return conversation ? [conversation] : [];
    });
  }

  /**
   * With the SDK's option `partialUpdatedConversations` an event has only those that changed, and
   * nothing says so. When it lacks one that we know, the SDK is asked for the whole list.
   */
  #onList({ data, isSyncCompleted }: ListEvent): void {
    if (!this.#chat.life.isReady) return;
    if (!this.slice.read().isSyncCompleted || this.#namesAllKnown(data)) {
      this.#eventCount += 1;
      this.#replace(data, isSyncCompleted === true);
      this.#findWanted();
      return;
    }
    this.#isNews = true;
    void this.refetch();
  }

  #namesAllKnown(list: readonly Conversation[]): boolean {
    const told = new Set(list.map((live) => live?.conversationID));
    return this.slice.read().list.every((one) => told.has(one.conversationID));
  }

  #onTotal(total: number): void {
    if (!Number.isFinite(total)) throw new TypeError('Not a number');
    if (this.#chat.life.isReady) this.slice.write(setTotalUnread(this.slice.read(), total));
  }

  /** Asks for what is looked at and not in the list, once the list is complete. */
  #findWanted(): void {
    const { isSyncCompleted, error } = this.slice.read();
    if (!this.#chat.life.isReady || !(isSyncCompleted || error)) return;
    for (const conversationID of this.#wanted.keys()) {
      const isKnown = conversationOf(this.slice.read(), conversationID);
      if (conversationID && !isKnown && !this.#asked.has(conversationID))
        void this.#find(conversationID);
    }
  }

  /** The next one who looks asks again. */
  #forgetError(conversationID: string): void {
    const state = this.slice.read();
    if (!this.#chat.life.isReady || !errorOf(state, conversationID)) return;
    this.#asked.delete(conversationID);
    this.slice.write(setError(state, conversationID, null));
  }

  async #find(conversationID: string): Promise<void> {
    const { calls, sdk, life } = this.#chat;
    const { signal } = life;
    this.#asked.add(conversationID);
    try {
      const answer = await calls.call(() => sdk.getConversationProfile(conversationID));
      const conversation = readConversation(answer?.conversation);
      if (!conversation) throw malformedData('conversation');
      this.slice.write(addUnlisted(this.slice.read(), conversation));
    } catch (thrown) {
      if (signal.aborted) return;
      this.slice.write(setError(this.slice.read(), conversationID, toChatError(thrown)));
    }
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
    this.#asked.clear();
    this.#isFresh = false;
    this.#loadWhenNeeded();
  }

  readonly #forget = () => {
    clearTimeout(this.#patience);
    this.#asked.clear();
    this.#isFresh = false;
    this.#loading = undefined;
    this.#isNews = false;
  };
}

/** The conversations of a store. */
export const conversationsFeature: FeatureDefinition<ConversationsControl> = {
  create: (chat) => new ConversationsControl(chat),
};
