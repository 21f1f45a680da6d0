import {
  ChatError,
  EVENT,
  type Message,
  type PinnedGroupMessageUpdate,
  parseConversationID,
  toChatError,
} from '@parlor/sdk';
import type { ChatStore, FeatureDefinition } from '../../chat-store.js';
import { isRecord } from '../../is-record.js';
import { failed } from '../../load-status.js';
import { malformedData } from '../../problems.js';
import type { Slice } from '../../state-store.js';
import { createViewerCount } from '../../viewer-count.js';
import {
  type MessageSnapshot,
  messagesFeature,
  readMessage,
  requireLiveMessage,
} from '../messages/index.js';
import {
  changePinned,
  changePinnedMessage,
  groupOfPinned,
  initialPinned,
  type Pinned,
  type PinnedState,
  pinnedOf,
  withoutPinned,
  withPinned,
} from './pinned-messages.store.js';

/** What becomes of a pinned message. */
type Change = (shown: MessageSnapshot) => MessageSnapshot;

/** Knows what is pinned to the groups that are looked at, and pins. */
export class PinnedMessagesControl {
  readonly slice: Slice<PinnedState>;
  readonly #chat: ChatStore;
  readonly #viewers = createViewerCount();
  readonly #asked = new Set<string>();
  /** The SDK's instances of what is pinned, by group: it finds only some of them by their ID. */
  readonly #lives = new Map<string, Map<string, Message>>();

  constructor(chat: ChatStore) {
    this.#chat = chat;
    this.slice = chat.state.slice('pinned', initialPinned);
    chat.life.listen({ ready: this.#onReady, reconnect: this.#startOver, reset: this.#forget });
    chat.events.listen(EVENT.PINNED_GROUP_MESSAGE_UPDATED, ({ data }) => {
      if (chat.life.isReady) this.#onEvent(data);
    });
    chat.events.listen(EVENT.MESSAGE_REVOKED, ({ data }) =>
      this.#onChange(data, () => (shown) => ({ ...shown, isRevoked: true })),
    );
    chat.events.listen(EVENT.MESSAGE_MODIFIED, ({ data }) =>
      this.#onChange(data, (item) => {
        const changed = readMessage(item);
        return (shown) => changed ?? shown;
      }),
    );
    chat.feature(messagesFeature).onNoted((message) => this.#show(message.ID, () => message));
  }

  /** Somebody looks at the group; returns what ends that. */
  watch(conversationID: string): () => void {
    const groupID = groupIDOf(conversationID);
    if (groupID === undefined) return () => undefined;
    const unwatch = this.#viewers.add(groupID);
    if (!this.#asked.has(groupID)) void this.#ask(groupID);
    return unwatch;
  }

  /** Asks again. Never rejects. */
  async refetch(conversationID: string): Promise<void> {
    const groupID = groupIDOf(conversationID);
    if (groupID !== undefined) await this.#ask(groupID);
  }

  /** Pins a message, or takes it off. What is so already is left alone. */
  async pin(conversationID: string, messageID: string, isPinned: boolean): Promise<void> {
    const { calls, sdk, life } = this.#chat;
    if (!life.isReady) throw life.notReadyError();
    const groupID = groupIDOf(conversationID);
    if (groupID === undefined) {
      throw new ChatError({ code: -1, message: 'Messages can be pinned in groups only.' });
    }
    const pinned = this.#lives.get(groupID)?.get(messageID);
    const message = pinned ?? (await requireLiveMessage(this.#chat, messageID));
    await calls.call(() => sdk.pinGroupMessage({ groupID, message, isPinned }));
  }

  async #ask(groupID: string): Promise<void> {
    const { calls, sdk, life, state } = this.#chat;
    if (!life.isReady) return;
    const { signal } = life;
    this.#asked.add(groupID);
    try {
      const answer = await calls.call(() => sdk.getPinnedGroupMessageList(groupID));
      const messages = this.#readAll(groupID, answer);
      this.#change(groupID, () => ({ status: 'ready', messages, error: null }));
    } catch (thrown) {
      if (signal.aborted) return;
      this.#asked.delete(groupID);
      const error = toChatError(thrown);
      this.#change(groupID, (known) => failed(known, error));
    }
    state.publish();
  }

  #readAll(groupID: string, answer: { messageList: Message[] }): readonly MessageSnapshot[] {
    if (!isRecord(answer) || !Array.isArray(answer.messageList)) {
      throw malformedData('list of pinned messages');
    }
    this.#lives.set(groupID, new Map());
    const messages = answer.messageList.flatMap((live) => this.#read(groupID, live) ?? []);
    return messages.filter(({ isDeleted }) => !isDeleted);
  }

  #read(groupID: string, live: Message): MessageSnapshot | undefined {
    const message = readMessage(live);
    if (message) this.#lives.get(groupID)?.set(message.ID, live);
    else this.#chat.problems.malformed('pinned message');
    return message;
  }

  #onEvent(data: PinnedGroupMessageUpdate): void {
    if (!isRecord(data) || typeof data.groupID !== 'string' || !isRecord(data.message)) {
      return this.#chat.problems.malformed('pinned message');
    }
    const { groupID } = data;
    if (pinnedOf(this.slice.read(), groupID).status !== 'ready') return;
    if (!data.isPinned) {
      const { ID } = data.message;
      this.#lives.get(groupID)?.delete(ID);
      return this.#change(groupID, (known) => withoutPinned(known, ID));
    }
    const message = this.#read(groupID, data.message);
    if (message) this.#change(groupID, (known) => withPinned(known, message));
  }

  /** Pinned messages were taken back or changed. What is malformed is reported where the threads are kept. */
  #onChange(list: unknown, changeBy: (item: unknown) => Change): void {
    if (!this.#chat.life.isReady || !Array.isArray(list)) return;
    for (const item of list) {
      const ID = isRecord(item) ? item['ID'] : undefined;
      if (typeof ID === 'string') this.#show(ID, changeBy(item));
    }
  }

  #show(messageID: string, change: Change): void {
    const groupID = groupOfPinned(this.slice.read(), messageID);
    if (groupID === undefined) return;
    this.#change(groupID, (known) => changePinnedMessage(known, messageID, change));
  }

  #change(groupID: string, change: (known: Pinned) => Pinned): void {
    this.slice.write(changePinned(this.slice.read(), groupID, change));
  }

  /** The SDK has other instances in each login. */
  readonly #onReady = () => {
    this.#lives.clear();
    this.#startOver();
  };

  readonly #startOver = () => {
    this.#asked.clear();
    for (const groupID of this.#viewers.keys()) void this.#ask(groupID);
  };

  readonly #forget = () => {
    this.#asked.clear();
    this.#lives.clear();
  };
}

/** The pinned messages of a store. */
export const pinnedMessagesFeature: FeatureDefinition<PinnedMessagesControl> = {
  create: (chat) => new PinnedMessagesControl(chat),
};

/** The group or topic of a conversation; `undefined` where nothing can be pinned. */
export function groupIDOf(conversationID: string): string | undefined {
  const parsed = parseConversationID(conversationID);
  return parsed?.type === 'GROUP' ? parsed.targetID : undefined;
}
