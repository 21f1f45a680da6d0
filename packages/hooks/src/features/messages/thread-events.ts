import { type Conversation, EVENT, groupConversationID, type Message } from '@parlor/sdk';
import type { ChatStore } from '../../chat-store.js';
import { isRecord } from '../../is-record.js';
import type { Slice } from '../../state-store.js';
import type { HistoryReader } from './history-reader.js';
import type { LiveMessages } from './live-messages.js';
import type { Ordered } from './message-order.js';
import {
  changeThread,
  changeThreads,
  isKept,
  type MessagesState,
  threadOf,
} from './messages.store.js';
import { readRevocation } from './read-revocation.js';
import type { Thread } from './thread.js';
import {
  addMessages,
  amendMessages,
  modifyMessages,
  readThread,
  revokeMessage,
  revokeNumber,
} from './thread-news.js';
import { cut } from './thread-runs.js';

/** What is needed besides the threads. */
interface Parts {
  readonly chat: ChatStore;
  readonly slice: Slice<MessagesState>;
  readonly reader: HistoryReader;
  readonly lives: LiveMessages;
  /** The conversations that somebody looks at. */
  openIDs(): ReadonlySet<string>;
  refetch(conversationID: string): Promise<void>;
}

/** Folds what the SDK tells of messages into the threads that are kept: each batch at once. */
export class ThreadEvents {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
    const { events } = parts.chat;
    events.listen(EVENT.MESSAGE_RECEIVED, ({ data }) => {
      this.#noteMessages(data);
      this.#fold(data, addMessages);
      if (parts.chat.life.isReady) parts.lives.note(data);
    });
    events.listen(EVENT.MESSAGE_MODIFIED, ({ data }) => this.#fold(data, modifyMessages));
    events.listen(EVENT.MESSAGE_READ_BY_PEER, ({ data }) => this.#fold(data, amendMessages));
    events.listen(EVENT.MESSAGE_REVOKED, ({ data }) => this.#revoke(data));
    events.listen(EVENT.CONVERSATION_LIST_UPDATED, ({ data }) => this.#readThreads(data));
    events.listen(EVENT.TOPIC_UPDATED, ({ data }) => this.#readTopic(data?.topic));
  }

  /** In a thread that nobody looks at, nobody has to follow. */
  #noteMessages(list: readonly Message[]): void {
    const { chat, openIDs } = this.#parts;
    const open = openIDs();
    chat.state.noteMessages(list.filter((live) => open.has(live?.conversationID)).length);
  }

  #fold(list: readonly Message[], change: (thread: Thread, messages: Ordered) => Thread): void {
    const { chat, slice, reader, openIDs } = this.#parts;
    if (!chat.life.isReady) return;
    const messages = reader.readAll(list);
    const open = openIDs();
    const next = changeThreads(slice.read(), messages, (thread, own) =>
      cut(
        change(thread, own),
        own.some(({ conversationID }) => open.has(conversationID)),
      ),
    );
    slice.write(next);
    for (const { conversationID } of messages) {
      if (open.has(conversationID)) this.#askWhereHeld(conversationID);
    }
  }

  /** What is held back shows that the line works: what has failed before can be asked for again. */
  #askWhereHeld(conversationID: string): void {
    const { slice, refetch } = this.#parts;
    const { gap } = threadOf(slice.read(), conversationID);
    if (gap && gap.held.length > 0) void refetch(conversationID);
  }

  #revoke(list: readonly unknown[]): void {
    if (!this.#parts.chat.life.isReady) return;
    for (const item of list) {
      const revoked = readRevocation(item);
      if (!revoked) {
        this.#parts.chat.problems.malformed('revocation');
        continue;
      }
      const { conversationID, ID, sequence, revocation } = revoked;
      this.#changeKept(conversationID, (thread) =>
        ID ? revokeMessage(thread, ID, revocation) : revokeNumber(thread, sequence, revocation),
      );
    }
  }

  /** What is malformed in it is reported where the list is kept. */
  #readThreads(list: readonly Conversation[]): void {
    if (!this.#parts.chat.life.isReady || !Array.isArray(list)) return;
    // Of thousands of conversations few have a thread that is kept.
    const kept = new Set(Object.keys(this.#parts.slice.read().threads));
    if (kept.size === 0) return;
    for (const conversation of list) {
      if (conversation?.unreadCount !== 0 || !kept.has(conversation.conversationID)) continue;
      this.#changeKept(conversation.conversationID, readThread);
    }
  }

  /** The conversation of a topic is in no list. What is malformed in it is reported where topics are kept. */
  #readTopic(topic: unknown): void {
    if (!this.#parts.chat.life.isReady || !isRecord(topic) || topic['unreadCount'] !== 0) return;
    this.#changeKept(groupConversationID(String(topic['topicID'])), readThread);
  }

  #changeKept(conversationID: string, change: (thread: Thread) => Thread): void {
    const { slice } = this.#parts;
    if (!isKept(slice.read(), conversationID)) return;
    slice.write(changeThread(slice.read(), conversationID, change));
  }
}
