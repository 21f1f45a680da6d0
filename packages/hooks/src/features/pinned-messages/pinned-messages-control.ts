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
import { findLiveMessage } from '../../live-message.js';
import { malformedData } from '../../problems.js';
import type { Slice } from '../../state-store.js';
import { createViewerCount } from '../../viewer-count.js';
import { type MessageSnapshot, readMessage } from '../messages/index.js';
import {
  changePinned,
  initialPinned,
  type Pinned,
  type PinnedState,
  pinnedOf,
  withPinned,
} from './pinned-messages.store.js';

/** Knows what is pinned to the groups that are looked at, and pins. */
export class PinnedMessagesControl {
  readonly slice: Slice<PinnedState>;
  readonly #chat: ChatStore;
  readonly #viewers = createViewerCount();
  readonly #asked = new Set<string>();
  /** The SDK's instances of what is pinned: it finds only some of them by their ID. */
  readonly #lives = new Map<string, Message>();

  constructor(chat: ChatStore) {
    this.#chat = chat;
    this.slice = chat.state.slice('pinned', initialPinned);
    chat.life.listen({ ready: this.#startOver, reconnect: this.#startOver, reset: this.#forget });
    chat.events.listen(EVENT.PINNED_GROUP_MESSAGE_UPDATED, ({ data }) => {
      if (chat.life.isReady) this.#onEvent(data);
    });
    chat.events.listen(EVENT.MESSAGE_REVOKED, ({ data }) => this.#onChange(data));
    chat.events.listen(EVENT.MESSAGE_MODIFIED, ({ data }) => this.#onChange(data));
  }

  /** Somebody looks at the group; returns what ends that. */
  watch(conversationID: string): () => void {
    const groupID = groupIDOf(conversationID);
    if (groupID === undefined) return () => undefined;
    const unwatch = this.#viewers.add(groupID);
    this.#askOnce(groupID);
    return unwatch;
  }

  /** Pins a message, or takes it off. What is so already is left alone. */
  async pin(conversationID: string, messageID: string, isPinned: boolean): Promise<void> {
    const { calls, sdk, life } = this.#chat;
    if (!life.isReady) throw life.notReadyError();
    const groupID = groupIDOf(conversationID);
    if (groupID === undefined) {
      throw new ChatError({ code: -1, message: 'Messages can be pinned in groups only.' });
    }
    const message = this.#lives.get(messageID) ?? findLiveMessage(this.#chat, messageID);
    if (!message) throw new ChatError({ code: 2105, message: 'There is no such message here.' });
    await calls.call(() => sdk.pinGroupMessage({ groupID, message, isPinned }));
  }

  #askOnce(groupID: string): void {
    if (!this.#chat.life.isReady || this.#asked.has(groupID)) return;
    this.#asked.add(groupID);
    void this.#ask(groupID);
  }

  async #ask(groupID: string): Promise<void> {
    const { calls, sdk, life, state } = this.#chat;
    const { signal } = life;
    try {
      const answer = await calls.call(() => sdk.getPinnedGroupMessageList(groupID));
      const messages = this.#readAll(answer);
      this.#change(groupID, () => ({ status: 'ready', messages, error: null }));
    } catch (thrown) {
      if (signal.aborted) return;
      this.#asked.delete(groupID);
      const error = toChatError(thrown);
      this.#change(groupID, (known) => ({
        ...known,
        status: known.status === 'ready' ? 'ready' : 'error',
        error,
      }));
    }
    state.publish();
  }

  #readAll(answer: { messageList: Message[] }): readonly MessageSnapshot[] {
    if (!isRecord(answer) || !Array.isArray(answer.messageList)) {
      throw malformedData('list of pinned messages');
    }
    return answer.messageList.flatMap((live) => this.#read(live) ?? []);
  }

  #read(live: Message): MessageSnapshot | undefined {
    const message = readMessage(live);
    if (!message) {
      this.#chat.problems.malformed('pinned message');
      return undefined;
    }
    this.#lives.set(message.ID, live);
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
      return this.#change(groupID, (known) =>
        withMessages(
          known,
          known.messages.filter((message) => message.ID !== ID),
        ),
      );
    }
    const message = this.#read(data.message);
    if (!message) return;
    this.#change(groupID, (known) => withMessages(known, withPinned(known.messages, message)));
  }

  /** A pinned message was taken back or changed. What is malformed is reported where the threads are kept. */
  #onChange(list: unknown): void {
    if (!this.#chat.life.isReady || !Array.isArray(list)) return;
    for (const item of list) {
      const { ID, isRevoked, to } = isRecord(item) ? item : {};
      if (typeof ID !== 'string' || !this.#lives.has(ID)) continue;
      const changed = isRevoked === true ? undefined : readMessage(item);
      const groupID = String(to ?? this.#lives.get(ID)?.to);
      this.#change(groupID, (known) => {
        const shown = known.messages.find((message) => message.ID === ID);
        if (!shown) return known;
        const others = known.messages.filter((message) => message !== shown);
        const next = changed
          ? { ...changed, pinnerInfo: shown.pinnerInfo }
          : { ...shown, isRevoked: true };
        return withMessages(known, withPinned(others, next));
      });
    }
  }

  #change(groupID: string, change: (known: Pinned) => Pinned): void {
    this.slice.write(changePinned(this.slice.read(), groupID, change));
  }

  readonly #startOver = () => {
    this.#asked.clear();
    for (const groupID of this.#viewers.keys()) this.#askOnce(groupID);
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

function withMessages(known: Pinned, messages: readonly MessageSnapshot[]): Pinned {
  return { ...known, messages };
}
