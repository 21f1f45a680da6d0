import { type Conversation, EVENT, type Message, toChatError } from '@parlor/sdk';
import type { ChatStore, FeatureDefinition } from '../../chat-store.js';
import { isRecord } from '../../is-record.js';
import { malformedData } from '../../problems.js';
import type { Slice } from '../../state-store.js';
import { createViewerCount } from '../../viewer-count.js';
import { ForgottenThreads } from './forgotten-threads.js';
import type { MessageSnapshot } from './message-snapshot.js';
import {
  changeThread,
  changeThreads,
  initialMessages,
  isKept,
  type MessagesState,
  threadOf,
} from './messages.store.js';
import { MissedMessages } from './missed-messages.js';
import { isOnlineOnly, readMessage } from './read-message.js';
import { readRevocation } from './read-revocation.js';
import {
  addMessage,
  addNewestPage,
  addOlderPage,
  amendMessage,
  beginLoading,
  beginLoadingOlder,
  failLoading,
  failLoadingOlder,
  type Page,
  readThread,
  revokeMessage,
  type Thread,
} from './thread.js';

/** Loads threads and keeps them up to date. */
export class MessagesControl {
  readonly slice: Slice<MessagesState>;
  readonly #chat: ChatStore;
  readonly #viewers = createViewerCount();
  /** Threads that may have missed something while nobody looked. */
  readonly #stale = new Set<string>();
  readonly #loading = new Map<string, Promise<void>>();
  readonly #loadingOlder = new Map<string, Promise<void>>();
  readonly #missed: MissedMessages;
  readonly #forgotten: ForgottenThreads;
  #pageCount = 0;

  constructor(chat: ChatStore) {
    this.#chat = chat;
    this.slice = chat.state.slice('messages', initialMessages);
    this.#missed = new MissedMessages(chat, {
      read: (conversationID) => threadOf(this.slice.read(), conversationID),
      refetch: (conversationID) => this.refetch(conversationID),
    });
    this.#forgotten = new ForgottenThreads(chat);
    chat.life.listen({ ready: this.#onReady, reconnect: this.#onReconnect, reset: this.#forget });
    chat.events.listen(EVENT.MESSAGE_RECEIVED, ({ data }) => this.#fold(data, addMessage));
    chat.events.listen(EVENT.MESSAGE_MODIFIED, ({ data }) => this.#fold(data, amendMessage));
    chat.events.listen(EVENT.MESSAGE_READ_BY_PEER, ({ data }) => this.#fold(data, amendMessage));
    chat.events.listen(EVENT.MESSAGE_REVOKED, ({ data }) => this.#revoke(data));
    chat.events.listen(EVENT.CONVERSATION_LIST_UPDATED, ({ data }) => this.#onList(data));
    chat.events.listen(EVENT.GROUP_LIST_UPDATED, ({ data }) => this.#onGroups(data));
  }

  /** Someone looks at the thread; returns what ends that. It is loaded as soon as that is possible. */
  open(conversationID: string): () => void {
    const unwatch = this.#viewers.add(conversationID);
    const { isLoaded } = threadOf(this.slice.read(), conversationID);
    if (!isLoaded || this.#stale.has(conversationID)) {
      void this.refetch(conversationID).then(() => this.#missed.repair(conversationID));
    }
    return unwatch;
  }

  /** Asks for the newest page. Two at the same time are one. Before ready there is nothing to ask. */
  refetch(conversationID: string): Promise<void> {
    if (!this.#chat.life.isReady || !conversationID) return Promise.resolve();
    return once(this.#loading, conversationID, () => this.#load(conversationID));
  }

  /** Asks for the page before, when there is one. Two at the same time are one. */
  loadOlder(conversationID: string): Promise<void> {
    const { isLoaded, hasOlder, isLoadingOlder } = threadOf(this.slice.read(), conversationID);
    if (!isLoaded) return this.refetch(conversationID);
    if (!hasOlder || !this.#chat.life.isReady) return Promise.resolve();
    // Whoever is shown a page may want the next one before the call for it has returned.
    if (!isLoadingOlder) this.#loadingOlder.delete(conversationID);
    return once(this.#loadingOlder, conversationID, () => this.#loadOlder(conversationID));
  }

  /** How many pages came: each may have brought messages to the SDK's memory that were not there. */
  get pageCount(): number {
    return this.#pageCount;
  }

  /** Changes one thread, opening it when it was not. */
  change(conversationID: string, change: (thread: Thread) => Thread): void {
    this.slice.write(changeThread(this.slice.read(), conversationID, change));
  }

  async #load(conversationID: string): Promise<void> {
    await this.#request(conversationID, [beginLoading, failLoading], async () => {
      const page = await this.#getPage(conversationID);
      this.#stale.delete(conversationID);
      this.#forgotten.notePage(conversationID, page);
      this.change(conversationID, (thread) => addNewestPage(thread, page));
    });
  }

  async #loadOlder(conversationID: string): Promise<void> {
    await this.#request(conversationID, [beginLoadingOlder, failLoadingOlder], async () => {
      const { cursor } = threadOf(this.slice.read(), conversationID);
      const page = await this.#getPage(conversationID, cursor);
      this.change(conversationID, (thread) => addOlderPage(thread, page, cursor));
    });
  }

  /** A failure is kept in the thread, unless the thread was somebody's who is gone. */
  async #request(
    conversationID: string,
    [begin, fail]: readonly [begin: typeof beginLoading, fail: typeof failLoading],
    work: () => Promise<void>,
  ): Promise<void> {
    const { signal } = this.#chat.life;
    this.change(conversationID, begin);
    this.#chat.state.publish();
    try {
      await work();
    } catch (thrown) {
      if (signal.aborted && !isKept(this.slice.read(), conversationID)) return;
      this.change(conversationID, (thread) => fail(thread, toChatError(thrown)));
    } finally {
      this.#chat.state.publish();
    }
  }

  async #getPage(conversationID: string, nextReqMessageID = ''): Promise<Page> {
    const options = { conversationID, ...(nextReqMessageID && { nextReqMessageID }) };
    const answer = await this.#chat.calls.call(() => this.#chat.sdk.getMessageList(options));
    if (!isRecord(answer) || !Array.isArray(answer.messageList)) throw malformedData('page');
    this.#pageCount += 1;
    return {
      messages: this.#readAll(answer.messageList),
      cursor: String(answer.nextReqMessageID ?? ''),
      hasOlder: answer.isCompleted !== true && Boolean(answer.nextReqMessageID),
    };
  }

  /** What cannot be read is reported and left out, and so is what is not meant for this person. */
  #readAll(list: readonly Message[]): MessageSnapshot[] {
    return list.flatMap((live) => {
      if (isOnlineOnly(live)) return [];
      const message = readMessage(live);
      if (!message) this.#chat.problems.malformed('message');
      return message && isMine(message, this.#chat.life.userID) ? [message] : [];
    });
  }

  #fold(
    list: readonly Message[],
    change: (thread: Thread, message: MessageSnapshot) => Thread,
  ): void {
    if (!this.#chat.life.isReady) return;
    this.slice.write(changeThreads(this.slice.read(), this.#readAll(list), change));
  }

  #revoke(list: readonly unknown[]): void {
    if (!this.#chat.life.isReady) return;
    for (const item of list) {
      const revoked = readRevocation(item);
      if (!revoked) this.#chat.problems.malformed('revocation');
      else if (isKept(this.slice.read(), revoked.conversationID)) {
        this.change(revoked.conversationID, (thread) =>
          revokeMessage(thread, revoked.ID, revoked.revocation),
        );
      }
    }
  }

  /** What is malformed in it is reported where the list is kept. */
  #onList(list: readonly Conversation[]): void {
    if (!this.#chat.life.isReady || !Array.isArray(list)) return;
    this.#readThreads(list);
    if (!this.#missed.isOnWatch) return;
    this.#missed.noteList(list);
    // Later, since the list is told of before the messages themselves.
    setTimeout(() => {
      for (const conversationID of this.#viewers.keys()) void this.#missed.repair(conversationID);
    });
  }

  /** What the SDK has forgotten is asked for again. */
  #onGroups(list: readonly unknown[]): void {
    if (!this.#chat.life.isReady || !Array.isArray(list)) return;
    for (const conversationID of this.#forgotten.noteGroups(list)) {
      this.#stale.add(conversationID);
      if (this.#viewers.keys().includes(conversationID)) void this.refetch(conversationID);
    }
  }

  #readThreads(list: readonly Conversation[]): void {
    for (const conversation of list) {
      if (conversation?.unreadCount !== 0) continue;
      const { conversationID } = conversation;
      if (isKept(this.slice.read(), conversationID)) this.change(conversationID, readThread);
    }
  }

  readonly #refresh = () => {
    for (const conversationID of Object.keys(this.slice.read().threads)) {
      this.#stale.add(conversationID);
    }
    for (const conversationID of this.#viewers.keys()) void this.refetch(conversationID);
  };

  readonly #onReady = () => {
    // Also when it is the same person again: the SDK begins anew with every login.
    this.#forgotten.forget();
    this.#refresh();
  };

  readonly #onReconnect = () => {
    this.#missed.noteBreak();
    this.#refresh();
  };

  readonly #forget = () => {
    this.#missed.forget();
    this.#stale.clear();
    this.#loading.clear();
    this.#loadingOlder.clear();
  };
}

/** The messages of a store. */
export const messagesFeature: FeatureDefinition<MessagesControl> = {
  create: (chat) => new MessagesControl(chat),
};

/**
 * An answer that crosses a change of person can leave the first one's messages in the SDK's memory.
 * What somebody else has sent is not mine to have sent, and those of two people have me at one end.
 */
function isMine({ conversationType, flow, from, to }: MessageSnapshot, userID: string): boolean {
  if (flow === 'out' && from !== userID) return false;
  return conversationType !== 'C2C' || from === userID || to === userID;
}

/** Runs one at a time per key; who asks while it runs gets the same. */
function once(
  running: Map<string, Promise<void>>,
  key: string,
  work: () => Promise<void>,
): Promise<void> {
  const before = running.get(key);
  if (before) return before;
  const now: Promise<void> = work().finally(() => {
    if (running.get(key) === now) running.delete(key);
  });
  running.set(key, now);
  return now;
}
