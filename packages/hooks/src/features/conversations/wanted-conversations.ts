import { toChatError } from '@parlor/sdk';
import type { ChatStore } from '../../chat-store.js';
import { malformedData } from '../../problems.js';
import type { Slice } from '../../state-store.js';
import { createViewerCount } from '../../viewer-count.js';
import { indexOf } from './conversation-index.js';
import {
  addUnlisted,
  type ConversationsState,
  conversationOf,
  errorOf,
  setError,
} from './conversations.store.js';
import { readConversation } from './read-conversation.js';

/** Asks for conversations that someone looks at and that are not in the list. */
export class WantedConversations {
  readonly #chat: ChatStore;
  readonly #slice: Slice<ConversationsState>;
  readonly #viewers = createViewerCount();
  readonly #asked = new Set<string>();

  constructor(chat: ChatStore, slice: Slice<ConversationsState>) {
    this.#chat = chat;
    this.#slice = slice;
  }

  /** Someone looks at it; returns what ends that. One that could not be had is asked for again. */
  watch(conversationID: string): () => void {
    const unwatch = this.#viewers.add(conversationID);
    this.#forgetError(conversationID);
    this.find();
    return unwatch;
  }

  /** The IDs of those that are looked at. */
  ids(): ReadonlySet<string> {
    return new Set(this.#viewers.keys());
  }

  /** Asks for what is looked at and not in the list, once the list is complete. */
  find(): void {
    const { isSyncCompleted, error } = this.#slice.read();
    if (!this.#chat.life.isReady || !(isSyncCompleted || error)) return;
    for (const conversationID of this.#viewers.keys()) {
      const isKnown = conversationOf(this.#slice.read(), conversationID);
      if (conversationID && !isKnown && !this.#asked.has(conversationID))
        void this.#find(conversationID);
    }
  }

  /**
   * What is looked at and has left the list stays as it was, read, beside it. It is not asked for:
   * the SDK would list it again, though it was deleted.
   */
  keepGone(before: ConversationsState): void {
    const { told } = this.#slice.read();
    if (told === before.told) return;
    for (const conversationID of this.#viewers.keys()) {
      if (indexOf(told).has(conversationID)) continue;
      const gone = indexOf(before.told).get(conversationID);
      if (!gone) continue;
      const kept = { ...gone, unreadCount: 0, groupAtInfoList: [] };
      this.#slice.write(addUnlisted(this.#slice.read(), kept));
    }
  }

  /** The SDK begins anew. */
  forget(): void {
    this.#asked.clear();
  }

  /** The next one who looks asks again. */
  #forgetError(conversationID: string): void {
    const state = this.#slice.read();
    if (!this.#chat.life.isReady || !errorOf(state, conversationID)) return;
    this.#asked.delete(conversationID);
    this.#slice.write(setError(state, conversationID, null));
  }

  async #find(conversationID: string): Promise<void> {
    const { calls, sdk, life } = this.#chat;
    const { signal } = life;
    this.#asked.add(conversationID);
    try {
      const answer = await calls.call(() => sdk.getConversationProfile(conversationID));
      const conversation = readConversation(answer?.conversation);
      if (!conversation) throw malformedData('conversation');
      this.#slice.write(addUnlisted(this.#slice.read(), conversation));
    } catch (thrown) {
      if (signal.aborted) return;
      this.#slice.write(setError(this.#slice.read(), conversationID, toChatError(thrown)));
    }
  }
}
