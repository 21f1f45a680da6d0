import { toChatError } from '@parlor/sdk';
import type { ChatStore } from '../../chat-store.js';
import type { Entry } from './entry.js';
import type { EntryMaker } from './entry-maker.js';
import type { KeptItems } from './kept-items.js';
import type { OutboxItem } from './outbox-item.js';
import { canBeTriedAgain } from './send-failure.js';
import type { SendingLine } from './sending-line.js';

/** What {@link Leftovers} stands on. */
export interface LeftoversOptions {
  readonly kept: KeptItems;
  readonly maker: EntryMaker;
  readonly line: SendingLine;
  /** Told of what was left in one conversation, oldest first. */
  readonly onEntries: (conversationID: string, entries: readonly Entry[]) => void;
}

/** What pages that are gone, and earlier logins, have left of the person who is logged in. */
export class Leftovers {
  readonly #chat: ChatStore;
  readonly #options: LeftoversOptions;
  #isResting = false;

  constructor(chat: ChatStore, options: LeftoversOptions) {
    this.#chat = chat;
    this.#options = options;
  }

  /**
   * Resolves when all has been handed on that is there to be had; more may follow, when other pages are closed, and after
   * a pause what could not be made again yet. `pauses` is how many of those there have been.
   */
  async take(pauses = 0): Promise<void> {
    const { life, problems } = this.#chat;
    const { signal, userID } = life;
    try {
      await this.#options.kept.adopt(userID, signal, async (items) => {
        const isWhole = await this.#handOn(items, signal);
        if (!isWhole && !signal.aborted) void this.#takeLater(pauses, signal);
      });
    } catch (thrown) {
      if (!signal.aborted) problems.report(thrown);
    }
  }

  async #takeLater(pauses: number, signal: AbortSignal): Promise<void> {
    if (this.#isResting) return;
    this.#isResting = true;
    await this.#options.line.rest(this, pauses);
    this.#isResting = false;
    if (!signal.aborted) await this.take(pauses + 1);
  }

  /** Conversations do not wait for each other. Resolves with whether all could be handed on. */
  async #handOn(items: readonly OutboxItem[], signal: AbortSignal): Promise<boolean> {
    const conversations = new Map<string, OutboxItem[]>();
    for (const item of items) {
      const others = conversations.get(item.conversationID) ?? [];
      conversations.set(item.conversationID, [...others, item]);
    }
    const areWhole = await Promise.all(
      [...conversations].map(([conversationID, ofOne]) =>
        this.#handOnOne(conversationID, ofOne, signal),
      ),
    );
    return areWhole.every(Boolean);
  }

  async #handOnOne(
    conversationID: string,
    items: readonly OutboxItem[],
    signal: AbortSignal,
  ): Promise<boolean> {
    const { kept, onEntries } = this.#options;
    const entries: Entry[] = [];
    const notYet: OutboxItem[] = [];
    for (const item of items) {
      const recovered = signal.aborted ? 'not yet' : await this.#recover(item, signal);
      if (recovered === 'not yet') notYet.push(item);
      else if (recovered !== 'never') entries.push(recovered);
    }
    for (const item of signal.aborted ? items : notYet) kept.giveBack(item);
    if (!signal.aborted && entries.length > 0) onEntries(conversationID, entries);
    return notYet.length === 0;
  }

  /** What cannot be made again is given up, and reported; for want of an answer it waits for the next time. */
  async #recover(item: OutboxItem, signal: AbortSignal): Promise<Entry | 'not yet' | 'never'> {
    const { kept, maker } = this.#options;
    try {
      return await maker.fromItem(item);
    } catch (thrown) {
      const error = toChatError(thrown);
      if (canBeTriedAgain(error) || signal.aborted) return 'not yet';
      kept.remove(item);
      this.#chat.problems.report(error);
      return 'never';
    }
  }
}
