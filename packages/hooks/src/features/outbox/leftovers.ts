import { toChatError } from '@parlor/sdk';
import type { ChatStore } from '../../chat-store.js';
import type { Entry } from './entry.js';
import type { EntryMaker } from './entry-maker.js';
import type { KeptItems } from './kept-items.js';
import type { OutboxItem } from './outbox-item.js';
import { canBeTriedAgain } from './send-failure.js';

/** Told of what was left in one conversation, oldest first. */
type OnEntries = (conversationID: string, entries: readonly Entry[]) => void;

/** What pages that are gone, and earlier logins, have left of the person who is logged in. */
export class Leftovers {
  readonly #chat: ChatStore;
  readonly #kept: KeptItems;
  readonly #maker: EntryMaker;

  constructor(chat: ChatStore, kept: KeptItems, maker: EntryMaker) {
    this.#chat = chat;
    this.#kept = kept;
    this.#maker = maker;
  }

  /** Resolves when all has been handed on that is there to be had; more may follow, when other pages are closed. */
  async take(onEntries: OnEntries): Promise<void> {
    const { life, problems } = this.#chat;
    const { signal, userID } = life;
    try {
      await this.#kept.adopt(userID, signal, (items) => this.#handOn(items, signal, onEntries));
    } catch (thrown) {
      if (!signal.aborted) problems.report(thrown);
    }
  }

  async #handOn(
    items: readonly OutboxItem[],
    signal: AbortSignal,
    onEntries: OnEntries,
  ): Promise<void> {
    const conversations = new Map<string, Entry[]>();
    for (const item of items) {
      const entry = await this.#recover(item);
      if (signal.aborted) return;
      if (!entry) continue;
      const others = conversations.get(item.conversationID) ?? [];
      conversations.set(item.conversationID, [...others, entry]);
    }
    for (const [conversationID, entries] of conversations) onEntries(conversationID, entries);
  }

  /** What cannot be made again is given up, and reported; for want of an answer it waits for the next time. */
  async #recover(item: OutboxItem): Promise<Entry | undefined> {
    const { life, problems } = this.#chat;
    try {
      return await this.#maker.fromItem(item);
    } catch (thrown) {
      const error = toChatError(thrown);
      if (canBeTriedAgain(error) || !life.isReady) return undefined;
      this.#kept.remove(item);
      problems.report(error);
      return undefined;
    }
  }
}
