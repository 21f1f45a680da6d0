import { ChatError } from '@parlor/sdk';
import type { ChatStore } from '../../chat-store.js';
import type { Slice } from '../../state-store.js';
import {
  addMessage,
  type MessageSnapshot,
  type MessagesControl,
  messagesFeature,
  NOT_SENT_FROM_HERE,
  readMessage,
  removeMessage,
  setSending,
  threadOf,
} from '../messages/index.js';
import { type Entry, sendingOf } from './entry.js';
import { initialOutbox, type OutboxState, showEntries } from './outbox.store.js';

/** Shows unsent messages in their threads, and all of them in a list. */
export class OutboxView {
  readonly slice: Slice<OutboxState>;
  readonly #messages: MessagesControl;

  constructor(chat: ChatStore) {
    this.#messages = chat.feature(messagesFeature);
    this.slice = chat.state.slice('outbox', initialOutbox);
  }

  /** Shows the message as it is now; at the end of its thread when it was not there. */
  show(entry: Entry): void {
    const message = this.#read(entry, entry.state === 'failed' ? 'fail' : 'unSend');
    this.#change(entry, (thread) => setSending(thread, message));
  }

  /** Takes it away, as if it had never been. */
  remove(entry: Entry): void {
    this.#change(entry, (thread) => removeMessage(thread, entry.live.ID));
  }

  /** It was accepted. Returns what is shown from now on. */
  settle(entry: Entry): MessageSnapshot {
    const message = this.#read(entry, 'success');
    this.#messages.lives.note([entry.live]);
    this.#messages.noteSent(message);
    this.#change(entry, (thread) => setSending(thread, message));
    return this.#find(entry.conversationID, message.ID) ?? message;
  }

  /** It had been accepted before, perhaps as another instance: that takes its place. Returns what is shown of it. */
  replace(entry: Entry, found: MessageSnapshot): MessageSnapshot {
    const ID = entry.live.ID;
    this.#change(entry, (thread) =>
      addMessage(found.ID === ID ? thread : removeMessage(thread, ID), found),
    );
    return this.#find(entry.conversationID, found.ID) ?? found;
  }

  /**
   * Takes the message away. As deleted, and not without a trace: what has failed is in the SDK's memory, and would come
   * back with the next page.
   */
  hide(entry: Entry): void {
    const message = { ...this.#read(entry, 'fail'), ...NOT_SENT_FROM_HERE, isDeleted: true };
    this.#change(entry, (thread) => setSending(thread, message));
  }

  /** A message that was accepted, among what is shown. */
  findSent(conversationID: string, messageID: string): MessageSnapshot | undefined {
    const message = this.#find(conversationID, messageID);
    return message?.status === 'success' ? message : undefined;
  }

  /** Shows which messages are unsent, of all conversations. */
  list(entries: readonly Entry[], isKept: boolean): void {
    this.slice.write(showEntries(this.slice.read(), entries, isKept));
  }

  #find(conversationID: string, messageID: string): MessageSnapshot | undefined {
    const { messages } = threadOf(this.#messages.slice.read(), conversationID);
    return messages.findLast(({ ID }) => ID === messageID);
  }

  #change({ conversationID }: Entry, change: Parameters<MessagesControl['change']>[1]): void {
    this.#messages.change(conversationID, change);
  }

  #read(entry: Entry, status: MessageSnapshot['status']): MessageSnapshot {
    const sending = status === 'success' ? NOT_SENT_FROM_HERE : sendingOf(entry);
    const message = readMessage(entry.live, sending);
    if (!message) throw new ChatError({ code: 2903, message: 'The SDK made a malformed message.' });
    return { ...message, status };
  }
}
