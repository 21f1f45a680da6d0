import { EVENT, isCommunityID, isTopicID, type Message } from '@parlor/sdk';
import { queriesFeature } from '../../chat-queries.js';
import type { ChatStore, FeatureDefinition } from '../../chat-store.js';
import { isRecord } from '../../is-record.js';
import { batchesOf, findLiveMessage } from '../../live-message.js';
import { createFrameScheduler } from '../../scheduler.js';
import { createViewerCount } from '../../viewer-count.js';
import {
  type MessagesControl,
  messageIn,
  messagesFeature,
  noteLiveMessage,
} from '../messages/index.js';

/** How many messages the SDK takes in one request. */
const LARGEST_BATCH = 30;

/**
 * Acknowledges messages of others that were really seen, and knows how far my own were acknowledged.
 *
 * Both go out in batches: what came on screen in one frame is one request for each conversation.
 */
export class ReceiptsControl {
  readonly #chat: ChatStore;
  /** My messages that are on screen. */
  readonly #viewers = createViewerCount();
  /** Of which of mine the counts were asked for, in this connection. */
  readonly #asked = new Set<string>();
  /** Seen, and not yet acknowledged. */
  readonly #seen = new Set<string>();
  /** With what does not ask for it: there is nothing more to be done. */
  readonly #acknowledged = new Set<string>();
  /** How many pages had come when what was seen was last looked for. */
  #pageCount = 0;

  constructor(chat: ChatStore) {
    this.#chat = chat;
    chat.life.listen({ ready: this.#startOver, reconnect: this.#startOver, reset: this.#forget });
    chat.events.listen(EVENT.MESSAGE_READ_RECEIPT_RECEIVED, ({ data }) => {
      if (chat.life.isReady) this.#onReceipts(data);
    });
    // What was seen can be out of the SDK's memory, which is empty after a new login: a page brings it back.
    chat.state.subscribe(() => {
      if (this.#seen.size > 0 && this.#pageCount !== this.#messages.pageCount) {
        this.#scheduler.request();
      }
    });
  }

  /** A message of somebody else was on screen long enough to be read. */
  see(messageIDs: readonly string[]): void {
    for (const messageID of messageIDs) {
      if (!this.#acknowledged.has(messageID)) this.#seen.add(messageID);
    }
    if (this.#seen.size > 0) this.#scheduler.request();
  }

  /** One of my messages is on screen: asks how many have read it. */
  watch(messageID: string): () => void {
    const unwatch = this.#viewers.add(messageID);
    this.#scheduler.request();
    return unwatch;
  }

  readonly #scheduler = createFrameScheduler(() => {
    if (!this.#chat.life.isReady) return;
    this.#acknowledge();
    this.#ask();
  });

  #acknowledge(): void {
    this.#pageCount = this.#messages.pageCount;
    const lives = [...this.#seen].flatMap((messageID) => this.#takeSeen(messageID) ?? []);
    for (const batch of batchesOf(lives, LARGEST_BATCH)) void this.#send(batch);
  }

  /** What is to be acknowledged. One that is shown but not to be found is kept for later. */
  #takeSeen(messageID: string): Message | undefined {
    const live = findLiveMessage(this.#chat, messageID);
    if (!live) {
      const shown = messageIn(this.#messages.slice.read(), messageID);
      if (!shown || !isAsking(shown)) this.#seen.delete(messageID);
      return undefined;
    }
    this.#seen.delete(messageID);
    this.#acknowledged.add(messageID);
    return isAsking(live) ? live : undefined;
  }

  async #send(batch: Message[]): Promise<void> {
    const { calls, sdk, life } = this.#chat;
    const { signal, userID } = life;
    try {
      await calls.call(() => sdk.sendMessageReadReceipt(batch));
    } catch (thrown) {
      if (life.userID !== userID) return;
      for (const { ID } of batch) {
        this.#acknowledged.delete(ID);
        // The login has ended: when the same person is back, it goes on.
        if (signal.aborted) this.#seen.add(ID);
      }
      // Shown again, they are acknowledged once more.
      if (!signal.aborted) this.#chat.problems.report(thrown);
    }
  }

  #ask(): void {
    const open = this.#viewers.keys().filter((messageID) => !this.#asked.has(messageID));
    const lives = this.#take(open).filter(
      ({ flow, needReadReceipt, conversationType, status, to }) =>
        flow === 'out' &&
        needReadReceipt &&
        conversationType === 'GROUP' &&
        status === 'success' &&
        hasReceipts(to),
    );
    for (const { ID } of lives) this.#asked.add(ID);
    for (const batch of batchesOf(lives, LARGEST_BATCH)) void this.#getCounts(batch);
  }

  async #getCounts(batch: Message[]): Promise<void> {
    const { calls, sdk, life } = this.#chat;
    const { signal } = life;
    try {
      await calls.call(() => sdk.getMessageReadReceiptList(batch));
      for (const live of batch) noteLiveMessage(this.#chat, live);
    } catch (thrown) {
      if (signal.aborted) return;
      for (const { ID } of batch) this.#asked.delete(ID);
      this.#chat.problems.report(thrown);
    }
  }

  /** The SDK has changed its messages already; no other event says so. */
  #onReceipts(data: unknown): void {
    if (!Array.isArray(data)) return this.#chat.problems.malformed('list of read receipts');
    const queries = this.#chat.feature(queriesFeature);
    for (const receipt of data) {
      const messageID = isRecord(receipt) ? receipt['messageID'] : undefined;
      if (typeof messageID !== 'string') this.#chat.problems.malformed('read receipt');
      else {
        for (const live of this.#take([messageID])) noteLiveMessage(this.#chat, live);
        queries.invalidate('message-readers', messageID);
      }
    }
  }

  get #messages(): MessagesControl {
    return this.#chat.feature(messagesFeature);
  }

  #take(messageIDs: readonly string[]): Message[] {
    return messageIDs.flatMap((messageID) => findLiveMessage(this.#chat, messageID) ?? []);
  }

  readonly #startOver = () => {
    this.#asked.clear();
    this.#scheduler.request();
  };

  readonly #forget = () => {
    this.#asked.clear();
    this.#seen.clear();
    this.#acknowledged.clear();
  };
}

/** The read receipts of a store. */
export const receiptsFeature: FeatureDefinition<ReceiptsControl> = {
  create: (chat) => new ReceiptsControl(chat),
};

/** Whether somebody else wants to know who has read it. */
function isAsking({
  flow,
  needReadReceipt,
  conversationType,
  to,
}: Pick<Message, 'flow' | 'needReadReceipt' | 'conversationType' | 'to'>): boolean {
  const isForReceipts = conversationType !== '@TIM#SYSTEM' && hasReceipts(to);
  return flow === 'in' && needReadReceipt && isForReceipts;
}

/** In communities and topics nobody says that they have read something. */
function hasReceipts(to: string): boolean {
  return !isCommunityID(to) && !isTopicID(to);
}
