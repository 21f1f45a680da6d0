import { EVENT, TYPES } from '@parlor/sdk';
import type { Emitter } from '@parlor/sdk/implementation';
import type { LiveConversation } from './native-conversation.js';

/** The conversation list: live objects in the order in which they are shown, and who is told of it. */
export class ConversationList {
  readonly #byID = new Map<string, LiveConversation>();
  #order: LiveConversation[] = [];
  #lastTotal = 0;
  readonly #emitter: Emitter;
  readonly #session: { isReady(): boolean };
  /** `false` until the first synchronisation after the login has ended. */
  isSyncCompleted = false;

  constructor(emitter: Emitter, session: { isReady(): boolean }) {
    this.#emitter = emitter;
    this.#session = session;
  }

  get(conversationID: string): LiveConversation | undefined {
    return this.#byID.get(conversationID);
  }

  has(conversationID: string): boolean {
    return this.#byID.has(conversationID);
  }

  /** A new array at each call; its elements are the live objects. */
  all(): LiveConversation[] {
    return [...this.#order];
  }

  add(conversation: LiveConversation): void {
    this.#byID.set(conversation.conversationID, conversation);
    this.#order.push(conversation);
  }

  /** Adds one that nothing was said in: behind the pinned ones, where it stays until the next sort. */
  insertBehindPinned(conversation: LiveConversation): void {
    const place = this.#order.findIndex((one) => !one.isPinned);
    this.#byID.set(conversation.conversationID, conversation);
    this.#order.splice(place < 0 ? this.#order.length : place, 0, conversation);
  }

  delete(conversationID: string): boolean {
    this.#order = this.#order.filter((one) => one.conversationID !== conversationID);
    return this.#byID.delete(conversationID);
  }

  /** Unread messages of those that notify; the system conversation does not count. */
  totalUnread(): number {
    return this.#order
      .filter((one) => one.type !== TYPES.CONV_SYSTEM && notifies(one.messageRemindType))
      .reduce((sum, one) => sum + one.unreadCount, 0);
  }

  /** Pinned before others, with messages before without, newest first; then it is told. */
  tellSorted(): void {
    this.#order = this.#order.toSorted(
      (a, b) => rankOf(a) - rankOf(b) || b.lastMessage.lastTime - a.lastMessage.lastTime,
    );
    this.tell();
  }

  /** Tells the list; the total too, if it has changed. */
  tell(): void {
    if (!this.#session.isReady()) return;
    const { isSyncCompleted } = this;
    this.#emitter.emit(EVENT.CONVERSATION_LIST_UPDATED, this.all(), { isSyncCompleted });
    const total = this.totalUnread();
    if (total === this.#lastTotal) return;
    this.#lastTotal = total;
    this.#emitter.emit(EVENT.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED, total);
  }

  /** Nobody is logged in any more. */
  clear(): void {
    this.#byID.clear();
    this.#order = [];
    this.#lastTotal = 0;
    this.isSyncCompleted = false;
  }
}

function rankOf({ isPinned, lastMessage }: LiveConversation): number {
  return (isPinned ? 0 : 2) + (lastMessage.lastTime > 0 ? 0 : 1);
}

function notifies(type: LiveConversation['messageRemindType']): boolean {
  return type === TYPES.MSG_REMIND_ACPT_AND_NOTE || type === '';
}
