import { ChatError, EVENT, type Message, toChatError } from '@parlor/sdk';
import type { ChatStore, FeatureDefinition } from '../../chat-store.js';
import { type Pace, systemPace } from '../../pace.js';
import type { Slice } from '../../state-store.js';
import { isOnlineOnly, type MessageSnapshot, readMessage } from '../messages/index.js';
import { Delivery, type DeliveryListener } from './delivery.js';
import { type Entry, isSameMessage } from './entry.js';
import { EntryMaker, type Letter, noSuchMessage } from './entry-maker.js';
import { KeptItems } from './kept-items.js';
import { Leftovers } from './leftovers.js';
import type { OutboxState } from './outbox.store.js';
import { OutboxQueues } from './outbox-queues.js';
import type { OutboxStorage } from './outbox-storage.js';
import { OutboxView } from './outbox-view.js';
import { createPageLocks, type PageLocks } from './page-locks.js';
import { SendingLine } from './sending-line.js';
import { withPatience } from './with-patience.js';

/** What an outbox takes from outside; what is left out is the browser's. */
export interface OutboxSurroundings {
  readonly pace?: Pace;
  readonly locks?: PageLocks;
}

/** Milliseconds that what is written now waits at most for what was left from before. */
const PATIENCE = 3_000;

/** Shows messages at once, sends them in order, and keeps what could not be sent. */
export class OutboxControl {
  readonly #chat: ChatStore;
  readonly #view: OutboxView;
  readonly #line: SendingLine;
  readonly #kept: KeptItems;
  readonly #maker: EntryMaker;
  readonly #leftovers: Leftovers;
  readonly #delivery: Delivery;
  #queues: OutboxQueues;
  /** `undefined` until somebody has said where unsent messages are kept, `null` when nowhere. */
  #storage: OutboxStorage | null | undefined;
  /** Resolves when what was left from before stands in line. */
  #restored: Promise<unknown> = Promise.resolve();

  constructor(
    chat: ChatStore,
    { pace = systemPace, locks = createPageLocks() }: OutboxSurroundings = {},
  ) {
    this.#chat = chat;
    this.#view = new OutboxView(chat);
    this.#line = new SendingLine(chat, pace);
    this.#kept = new KeptItems({
      storage: () => this.#storage ?? undefined,
      locks,
      report: (thrown) => {
        chat.problems.report(thrown);
        this.#list();
      },
    });
    this.#maker = new EntryMaker(chat, pace, this.#onProgress);
    this.#leftovers = new Leftovers(chat, {
      kept: this.#kept,
      maker: this.#maker,
      line: this.#line,
      onEntries: (conversationID, entries) => this.#takeIn(conversationID, entries),
    });
    this.#delivery = new Delivery(chat, this.#line, this.#listener);
    this.#queues = this.#createQueues();
    chat.life.listen({
      ready: () => {
        // A storage that does not answer must not hold up what is written now.
        this.#restored = withPatience(this.#restore(), PATIENCE, pace);
      },
      reconnect: () => void this.#leftovers.take(),
      reset: this.#forget,
    });
    chat.events.listen(EVENT.MESSAGE_RECEIVED, ({ data }) => this.#onMessages(data));
  }

  get slice(): Slice<OutboxState> {
    return this.#view.slice;
  }

  /** Says where unsent messages are kept; the first word counts. */
  keepIn(storage: OutboxStorage | null): void {
    if (this.#storage === undefined) this.#storage = storage;
  }

  /** Shows a message and sends it. Resolves when it is accepted; rejects when it is given up. */
  async send(conversationID: string, letter: Letter): Promise<MessageSnapshot> {
    if (!this.#line.isReady) throw this.#chat.life.notReadyError();
    const entry = this.#maker.fromLetter(conversationID, this.#kept.sender, letter);
    return this.#enqueue(entry);
  }

  /**
   * Sends a failed message again; one that waits, now, behind those that wait before it. One that is under way is not sent
   * twice.
   */
  async resend(conversationID: string, messageID: string): Promise<MessageSnapshot> {
    if (!this.#line.isReady) throw this.#chat.life.notReadyError();
    const entry = this.#queues.find(messageID);
    if (!entry) return this.#resendUnknown(conversationID, messageID);
    if (entry.state === 'failed') {
      // To the end: what was written after it may have been sent.
      this.#queues.remove(entry);
      this.#maker.revive(entry);
      return this.#enqueue(entry);
    }
    this.#line.wake(this.#queues.headOf(conversationID) ?? entry);
    return entry.outcome.promise;
  }

  /** The same, for what is known to be unsent. */
  async resendUnsent(messageID: string): Promise<MessageSnapshot> {
    const entry = this.#queues.find(messageID);
    if (!entry) throw noSuchMessage();
    return this.resend(entry.conversationID, messageID);
  }

  /** Takes an unsent message away. `false` when it turns out to have been accepted: it stays. */
  async discard(messageID: string): Promise<boolean> {
    const entry = this.#queues.find(messageID);
    if (!entry) throw noSuchMessage();
    const { promise } = entry.outcome;
    entry.isDiscarded = true;
    if (!entry.isUnderWay) this.#drop(entry);
    return promise.then(
      () => false,
      () => true,
    );
  }

  /** What was sent is not sent again; what failed, and is not in the outbox, the app has made by itself. */
  #resendUnknown(
    conversationID: string,
    messageID: string,
  ): MessageSnapshot | Promise<MessageSnapshot> {
    const sent = this.#view.findSent(conversationID, messageID);
    if (sent) return sent;
    const entry = this.#maker.fromMemory(messageID);
    return entry.live.status === 'success' ? this.#view.settle(entry) : this.#enqueue(entry);
  }

  #enqueue(entry: Entry): Promise<MessageSnapshot> {
    this.#view.show(entry);
    this.#queues.add(entry);
    if (entry.item) this.#kept.put(entry.item);
    this.#changed();
    this.#run(entry.conversationID);
    return entry.outcome.promise;
  }

  #run(conversationID: string): void {
    const queues = this.#queues;
    void this.#restored.then(() => queues.run(conversationID));
  }

  readonly #onProgress = (entry: Entry, progress: number) => {
    if (!entry.isUnderWay || entry.isOver) return;
    entry.progress = Math.min(Math.max(progress, 0), 1);
    entry.state = entry.progress < 1 ? 'uploading' : 'sending';
    this.#view.show(entry);
    this.#list();
  };

  readonly #listener: DeliveryListener = {
    onChange: (entry) => {
      this.#view.show(entry);
      this.#list();
    },
    onAccepted: ({ item }) => item && this.#kept.remove(item),
    onSent: (entry) => this.#end(entry, this.#view.settle(entry)),
    onFound: (entry, found) => this.#settleFound(entry, found),
    onFailed: (entry, error) => this.#fail(entry, error),
    onDiscarded: (entry) => this.#drop(entry),
  };

  #settleFound(entry: Entry, found: MessageSnapshot): void {
    this.#end(entry, this.#view.replace(entry, found));
  }

  #end(entry: Entry, message: MessageSnapshot): void {
    this.#leave(entry);
    entry.outcome.resolve(message);
  }

  #drop(entry: Entry): void {
    this.#view.hide(entry);
    this.#leave(entry);
    entry.outcome.reject(new ChatError({ code: -5 }));
  }

  /** It is no part of the outbox any more. */
  #leave(entry: Entry): void {
    entry.isOver = true;
    this.#queues.remove(entry);
    if (entry.item) this.#kept.remove(entry.item);
    this.#line.wake(entry);
    this.#changed();
  }

  #fail(entry: Entry, error: ChatError): void {
    const { code, message } = error;
    if (entry.item) {
      entry.item = { ...entry.item, failure: { code, message } };
      this.#kept.put(entry.item);
    }
    this.#view.show(entry);
    this.#changed();
    entry.outcome.reject(error);
  }

  /** What is in doubt, or has failed, may be told of as accepted. */
  #onMessages(list: readonly Message[]): void {
    const { entries } = this.#queues;
    if (!this.#line.isReady || entries.length === 0) return;
    for (const live of list) {
      const entry = entries.find((one) => one.isDoubtful && isSameMessage(one, live));
      const found = entry && !isOnlineOnly(live) ? readMessage(live) : undefined;
      if (!entry || !found) continue;
      if (entry.isUnderWay) entry.found = found;
      else this.#settleFound(entry, found);
    }
  }

  /** What was left by pages that are gone, and by earlier logins, comes before what is written now. */
  #takeIn(conversationID: string, entries: readonly Entry[]): void {
    const later = this.#queues.addEarlier(conversationID, entries);
    for (const entry of later) {
      this.#view.remove(entry);
      this.#maker.remake(entry);
    }
    for (const entry of [...entries, ...later]) {
      this.#view.show(entry);
      if (entry.item) this.#kept.put(entry.item);
    }
    this.#list();
    this.#run(conversationID);
  }

  async #restore(): Promise<void> {
    const { signal } = this.#chat.life;
    await this.#leftovers.take();
    // Also when nothing was left: whether it is kept is known by now.
    if (!signal.aborted) this.#list();
  }

  /** The person has done something, or learns what came of it: React is told at once. */
  #changed(): void {
    this.#list();
    this.#chat.state.publish();
  }

  #list(): void {
    this.#view.list(this.#queues.entries, this.#kept.isReliable);
  }

  #createQueues(): OutboxQueues {
    return new OutboxQueues((entry) =>
      this.#delivery.deliver(entry).catch((thrown: unknown) => this.#break(entry, thrown)),
    );
  }

  /** What cannot even be shown any more, say. It is kept for the next page, and must not hold up those behind it. */
  #break(entry: Entry, thrown: unknown): void {
    entry.state = 'failed';
    entry.error = toChatError(thrown);
    this.#chat.problems.report(entry.error);
    this.#changed();
    entry.outcome.reject(entry.error);
  }

  /** The login is over. What is kept waits for the next one of the same person. */
  readonly #forget = () => {
    const { entries } = this.#queues;
    this.#queues = this.#createQueues();
    for (const entry of entries) {
      entry.isOver = true;
      if (entry.isDiscarded && entry.item) this.#kept.remove(entry.item);
      entry.outcome.reject(this.#chat.life.notReadyError());
      this.#line.wake(entry);
    }
    this.#kept.end();
  };
}

/** The outbox of a store. */
export const outboxFeature: FeatureDefinition<OutboxControl> = {
  create: (chat) => new OutboxControl(chat),
};
