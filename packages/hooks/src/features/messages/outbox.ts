import {
  ChatError,
  type ChatSDK,
  type Message,
  parseConversationID,
  type SendableConversationType,
} from '@parlor/sdk';
import type { ChatStore, FeatureDefinition } from '../../chat-store.js';
import { createWorkQueue, type WorkQueue } from '../../work-queue.js';
import type { MessageSnapshot } from './message-snapshot.js';
import { threadOf } from './messages.store.js';
import { type MessagesControl, messagesFeature } from './messages-control.js';
import { readMessage } from './read-message.js';
import { setSending } from './thread.js';

/** Where a message goes, as the SDK's `create…Message` want it. */
export interface Recipient {
  readonly to: string;
  readonly conversationType: SendableConversationType;
}

/** Shows messages at once and sends them, those of one conversation one after another. */
export class Outbox {
  readonly #chat: ChatStore;
  readonly #messages: MessagesControl;
  readonly #queues = new Map<string, WorkQueue>();
  /** Live instances that are not stored yet: the SDK finds none that is under way. */
  readonly #unsent = new Map<string, Message>();
  readonly #underWay = new Map<string, Promise<MessageSnapshot>>();

  constructor(chat: ChatStore) {
    this.#chat = chat;
    this.#messages = chat.feature(messagesFeature);
    chat.life.listen({ reset: this.#forget });
  }

  /** Shows the message that `create` makes, and sends it. */
  async send(
    conversationID: string,
    create: (sdk: ChatSDK, recipient: Recipient) => Message,
  ): Promise<MessageSnapshot> {
    const { sdk, calls } = this.#chat;
    const live = calls.ask(() => create(sdk, recipientOf(conversationID)));
    return this.#dispatch(conversationID, live, () => sdk.sendMessage(live));
  }

  /** Sends a failed message again. One that is under way is not sent twice. */
  async resend(conversationID: string, messageID: string): Promise<MessageSnapshot> {
    const { sdk, life, calls } = this.#chat;
    if (!life.isReady) throw life.notReadyError();
    const underWay = this.#underWay.get(messageID);
    if (underWay) return underWay;
    const known = this.#find(conversationID, messageID);
    if (known?.status === 'success') return known;
    const live = this.#unsent.get(messageID) ?? calls.ask(() => sdk.findMessage(messageID));
    if (!live) throw new ChatError({ code: 2105, message: 'There is no such message to be sent.' });
    return this.#dispatch(conversationID, live, () => sdk.resendMessage(live));
  }

  #dispatch(
    conversationID: string,
    live: Message,
    request: () => Promise<{ data: { message: Message } }>,
  ): Promise<MessageSnapshot> {
    const shown = this.#show(conversationID, live, 'unSend', { sendError: null, isSending: true });
    this.#unsent.set(shown.ID, live);
    const { signal } = this.#chat.life;
    const sent = this.#queueOf(conversationID).add(() => {
      if (signal.aborted) return Promise.reject(this.#chat.life.notReadyError());
      return this.#chat.calls.call(request);
    });
    const done = sent.then(
      () => this.#succeed(conversationID, live),
      (error: ChatError) => this.#fail(conversationID, live, error, signal),
    );
    this.#underWay.set(shown.ID, done);
    return done;
  }

  #succeed(conversationID: string, live: Message): MessageSnapshot {
    this.#underWay.delete(live.ID);
    this.#unsent.delete(live.ID);
    return this.#show(conversationID, live, 'success', { sendError: null, isSending: false });
  }

  /** The thread may be somebody else's by now: then there is nothing to be shown. */
  #fail(conversationID: string, live: Message, error: ChatError, signal: AbortSignal): never {
    this.#underWay.delete(live.ID);
    if (!signal.aborted || this.#unsent.has(live.ID)) {
      this.#show(conversationID, live, 'fail', { sendError: error, isSending: false });
    }
    throw error;
  }

  /** Shows the message as it is now, at once. */
  #show(
    conversationID: string,
    live: Message,
    status: Message['status'],
    sending: Pick<MessageSnapshot, 'sendError' | 'isSending'>,
  ): MessageSnapshot {
    const read = readMessage(live, sending);
    if (!read) throw new ChatError({ code: 2903, message: 'The SDK made a malformed message.' });
    const message: MessageSnapshot = { ...read, status };
    this.#messages.change(conversationID, (thread) => setSending(thread, message));
    this.#chat.state.publish();
    return this.#find(conversationID, message.ID) ?? message;
  }

  #find(conversationID: string, messageID: string): MessageSnapshot | undefined {
    const { all } = threadOf(this.#messages.slice.read(), conversationID);
    return all.find((message) => message.ID === messageID);
  }

  #queueOf(conversationID: string): WorkQueue {
    const queue = this.#queues.get(conversationID) ?? createWorkQueue();
    this.#queues.set(conversationID, queue);
    return queue;
  }

  readonly #forget = () => {
    this.#unsent.clear();
    this.#underWay.clear();
    this.#queues.clear();
  };
}

/** The outbox of a store. */
export const outboxFeature: FeatureDefinition<Outbox> = { create: (chat) => new Outbox(chat) };

function recipientOf(conversationID: string): Recipient {
  const parsed = parseConversationID(conversationID);
  if (!parsed) throw new ChatError({ code: 2503 });
  if (parsed.type === '@TIM#SYSTEM') throw new ChatError({ code: 2106 });
  return { to: parsed.targetID, conversationType: parsed.type };
}
