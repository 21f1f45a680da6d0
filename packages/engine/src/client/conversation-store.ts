import type { SdkConversation } from './live-conversation.js';
import type { SdkMessage } from './live-message.js';

/** How many messages later nobody asks any more what was read elsewhere. */
const READ_ELSEWHERE = 10;

/** The conversation list: live objects in the order in which they are shown. */
export class ConversationStore {
  #byID = new Map<string, SdkConversation>();
  #order: SdkConversation[] = [];
  readonly #peerReadTimes = new Map<string, number>();
  readonly #readElsewhere = new Map<string, number>();
  /** `false` until the first synchronisation after the login has ended. */
  isSyncCompleted = false;

  get(conversationID: string): SdkConversation | undefined {
    return this.#byID.get(conversationID);
  }

  has(conversationID: string): boolean {
    return this.#byID.has(conversationID);
  }

  /** A new array at each call; its elements are the live objects. */
  all(): SdkConversation[] {
    return [...this.#order];
  }

  /** Up to when a peer has read, as far as was told. Their conversation shows what the list has said. */
  peerReadTime(conversationID: string): number {
    return this.#peerReadTimes.get(conversationID) ?? 0;
  }

  notePeerRead(conversationID: string, time: number): void {
    this.#peerReadTimes.set(conversationID, Math.max(time, this.peerReadTime(conversationID)));
  }

  /** A group was read up to here with all else, and maybe not all of it has come yet. */
  noteReadElsewhere(conversationID: string, sequence: number): void {
    this.#readElsewhere.set(conversationID, sequence);
  }

  /** Whether another instance had read a message of a group before it came. Forgotten ten messages later. */
  wasReadElsewhere({ conversationID, sequence }: SdkMessage): boolean {
    const read = this.#readElsewhere.get(conversationID);
    if (read === undefined) return false;
    if (sequence >= read + READ_ELSEWHERE) this.#readElsewhere.delete(conversationID);
    return sequence <= read;
  }

  /** Adds a conversation, or puts a new object in the place of the one with its ID. */
  put(conversation: SdkConversation): void {
    const before = this.#byID.get(conversation.conversationID);
    this.#byID.set(conversation.conversationID, conversation);
    if (before) this.#order[this.#order.indexOf(before)] = conversation;
    else this.#order.push(conversation);
  }

  /** Adds one that nothing was said in: behind the pinned ones, where it stays until the next sort. */
  insertBehindPinned(conversation: SdkConversation): void {
    const place = this.#order.findIndex((one) => !one.isPinned);
    this.#byID.set(conversation.conversationID, conversation);
    this.#order.splice(place < 0 ? this.#order.length : place, 0, conversation);
  }

  delete(conversationID: string): void {
    this.#byID.delete(conversationID);
    this.#order = this.#order.filter((one) => one.conversationID !== conversationID);
  }

  /** Pinned before others, with messages before without, newest first. Stable. */
  sort(): void {
    this.#order = this.#order.toSorted(
      (a, b) => rankOf(a) - rankOf(b) || b.lastMessage.lastTime - a.lastMessage.lastTime,
    );
  }

  /** Unread messages of those that notify; the system conversation does not count. */
  totalUnread(): number {
    return this.#order
      .filter((one) => one.type !== '@TIM#SYSTEM' && notifies(one.messageRemindType))
      .reduce((sum, one) => sum + one.unreadCount, 0);
  }

  clear(): void {
    this.#byID.clear();
    this.#order = [];
    this.#peerReadTimes.clear();
    this.#readElsewhere.clear();
    this.isSyncCompleted = false;
  }
}

function rankOf({ isPinned, lastMessage }: SdkConversation): number {
  return (isPinned ? 0 : 2) + (lastMessage.lastTime > 0 ? 0 : 1);
}

function notifies(type: SdkConversation['messageRemindType']): boolean {
  return type === 'AcceptAndNotify' || type === '';
}
