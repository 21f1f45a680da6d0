import { type ChatError, toChatError } from '@parlor/sdk';
import type { ChatStore } from '../../chat-store.js';
import { canHop, type HopPosition, isStored } from './edges.js';
import type { HistoryReader } from './history-reader.js';
import { mergeMessage } from './message-merge.js';
import type { Page } from './run.js';

/**
 * Gets the newest page of a conversation, sure to be without a hole.
 *
 * After a break the SDK fetches what was missed only up to a gap (ten minutes, 299 messages), puts what comes then
 * behind what it had, and serves the history from its memory as if nothing were missing. A hop is never from memory:
 * after a break it tells what the newest messages are. Where the SDK's memory lacks some of them it is made to forget
 * the conversation and asked again: for messages that are in its memory alone it tells of changes.
 */
export class NewestPages {
  readonly #chat: ChatStore;
  readonly #reader: HistoryReader;
  readonly #onForgotten: (conversationID: string) => void;
  /** After how many breaks a conversation was last found, or made, whole. */
  readonly #verified = new Map<string, number>();
  /** How often what the SDK had of a conversation was cleared, or forgotten. */
  readonly #losses = new Map<string, number>();
  #breaks = 0;

  /** `onForgotten` is told when the SDK has been made to forget a conversation. */
  constructor(
    chat: ChatStore,
    reader: HistoryReader,
    onForgotten: (conversationID: string) => void,
  ) {
    this.#chat = chat;
    this.#reader = reader;
    this.#onForgotten = onForgotten;
  }

  /** The line was lost and is back. */
  noteBreak(): void {
    this.#breaks += 1;
  }

  /** What the SDK had of a conversation is no more: a page that was asked for before is of no use. */
  noteLoss(conversationID: string): void {
    this.#losses.set(conversationID, (this.#losses.get(conversationID) ?? 0) + 1);
  }

  /** A login began, in which the SDK remembers nothing. */
  forget(): void {
    this.#verified.clear();
    this.#losses.clear();
    this.#breaks = 0;
  }

  /**
   * The newest page. What was missed in a break that came meanwhile is not missing either, and what was cleared
   * meanwhile is not there.
   */
  async get(conversationID: string): Promise<Page> {
    const losses = this.#losses.get(conversationID);
    const page = await this.#get(conversationID);
    return losses === this.#losses.get(conversationID) ? page : this.get(conversationID);
  }

  async #get(conversationID: string): Promise<Page> {
    const breaks = this.#breaks;
    const isSure = (this.#verified.get(conversationID) ?? 0) === breaks;
    const inMemory = await this.#inMemory(conversationID);
    if (!canHop(conversationID)) return inMemory;
    const isNothing = inMemory.messages.length === 0 && inMemory.next !== null;
    const page =
      isSure && !isNothing ? inMemory : await this.#withoutHole(conversationID, inMemory);
    if (breaks !== this.#breaks) return this.#get(conversationID);
    this.#verified.set(conversationID, breaks);
    return page;
  }

  /**
   * Where invitations are listened to, the SDK itself asks at each login for what is unread in groups. Of two questions at
   * the same time it answers the second as if there were nothing, and the next one from its memory.
   */
  async #inMemory(conversationID: string): Promise<Page> {
    const page = await this.#reader.page(conversationID);
    const isSure = page.messages.length > 0 || !conversationID.startsWith('GROUP');
    return isSure ? page : this.#reader.page(conversationID);
  }

  async #withoutHole(conversationID: string, inMemory: Page): Promise<Page> {
    const newest = await this.#newest(conversationID, inMemory);
    if (newest === 'left') return inMemory;
    if (newest && hasAll(inMemory, newest)) return proven(inMemory, newest);
    return this.#anew(conversationID, newest);
  }

  /** `undefined` when it cannot be had and never will; `'left'` when nothing can have been missed. */
  async #newest(
    conversationID: string,
    inMemory: Page,
  ): Promise<Page<HopPosition> | 'left' | undefined> {
    try {
      return await this.#reader.newest(conversationID);
    } catch (thrown) {
      const error: ChatError = toChatError(thrown);
      const isUnstored = inMemory.messages.length === 0 && inMemory.next === null;
      // Of a group that one has left, and of a live room, there is what is in memory and nothing else.
      if (error.is(10007, 10010) || (isUnstored && !error.retryable)) return 'left';
      if (error.retryable || !this.#chat.life.isReady) throw error;
      return undefined;
    }
  }

  async #anew(conversationID: string, newest: Page<HopPosition> | undefined): Promise<Page> {
    const { calls, sdk, problems } = this.#chat;
    try {
      calls.ask(() => sdk.callExperimentalAPI('clearLocalMessage', conversationID));
    } catch (error) {
      problems.report(error);
      if (newest) return newest;
    }
    this.#onForgotten(conversationID);
    const page = await this.#reader.page(conversationID);
    if (!newest) return page;
    // What the SDK has fetched by itself meanwhile may be in its memory, with a hole before it.
    return hasAll(page, newest) ? proven(page, newest) : newest;
  }
}

function hasAll(inMemory: Page, newest: Page): boolean {
  const ids = new Set(inMemory.messages.map(({ ID }) => ID));
  return newest.messages.every(({ ID }) => ids.has(ID));
}

/** What both have, or all that is in memory where that is no more: what is before it is not proven. */
function proven(inMemory: Page, newest: Page): Page {
  const told = new Map(newest.messages.map((message) => [message.ID, message]));
  const isProven = inMemory.messages.every(
    ({ ID, status }) => status !== 'success' || told.has(ID),
  );
  const messages = inMemory.messages.flatMap((message) => {
    const other = told.get(message.ID);
    if (other) return [mergeMessage(message, other)];
    return isProven || !isStored(message) ? [message] : [];
  });
  return { messages, next: isProven ? inMemory.next : newest.next };
}
