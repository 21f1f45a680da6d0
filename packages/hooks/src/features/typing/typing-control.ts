import {
  EVENT,
  isCommunityID,
  isTopicID,
  type Message,
  type ParsedConversationID,
  parseConversationID,
} from '@parlor/sdk';
import type { ChatStore, FeatureDefinition } from '../../chat-store.js';
import { isRecord } from '../../is-record.js';
import { own } from '../../own.js';
import type { Slice } from '../../state-store.js';
import { createViewerCount } from '../../viewer-count.js';
import { TypingLine } from './typing-line.js';
import { readTyping, typingData } from './typing-message.js';
import {
  beginTyping,
  endTyping,
  nextExpiry,
  nobody,
  type Typists,
  withoutExpired,
} from './typists.js';

/** Who is typing, by conversationID; only where somebody looks. */
export interface TypingState {
  readonly byID: Readonly<Record<string, Typists>>;
}

const initialTyping: TypingState = { byID: {} };

/** Who is typing in a conversation. */
export function typistsOf({ byID }: TypingState, conversationID: string): Typists {
  return own(byID, conversationID) ?? nobody;
}

/** Hears who is typing where somebody looks, and tells others that I am. */
export class TypingControl {
  readonly slice: Slice<TypingState>;
  readonly #chat: ChatStore;
  /** Those who are shown who types. */
  readonly #viewers = createViewerCount();
  /** Those who may type. */
  readonly #writers = createViewerCount();
  readonly #lines = new Map<string, TypingLine>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(chat: ChatStore) {
    this.#chat = chat;
    this.slice = chat.state.slice('typing', initialTyping);
    chat.events.listen(EVENT.MESSAGE_RECEIVED, ({ data }) => this.#onMessages(data));
    chat.life.listen({ ready: this.#forget, reconnect: this.#forget, reset: this.#forget });
  }

  /** Someone is shown who types in a conversation; returns what ends that. Nobody is told of it. */
  watch(conversationID: string): () => void {
    const unwatch = this.#viewers.add(conversationID);
    return () => {
      unwatch();
      if (this.#viewers.keys().includes(conversationID)) return;
      this.#change(conversationID, () => nobody);
    };
  }

  /** Someone may type in a conversation; returns what ends that. The last one to leave has stopped typing. */
  attend(conversationID: string): () => void {
    const unwatch = this.watch(conversationID);
    const leave = this.#writers.add(conversationID);
    return () => {
      leave();
      unwatch();
      if (!this.#writers.keys().includes(conversationID)) this.setTyping(conversationID, false);
    };
  }

  /** Tells the others; not more often than they need to hear it, and nobody hears that it failed. */
  setTyping(conversationID: string, isTyping: boolean): void {
    if (!this.#chat.life.isReady) return;
    const line = this.#lines.get(conversationID) ?? new TypingLine();
    this.#lines.set(conversationID, line);
    if (!line.take(isTyping, Date.now())) return;
    this.#tell(conversationID, isTyping).catch(() => undefined);
  }

  async #tell(conversationID: string, isTyping: boolean): Promise<void> {
    const { calls, sdk } = this.#chat;
    const target = parseConversationID(conversationID);
    if (!target || target.type === '@TIM#SYSTEM' || !(await this.#isTold(target))) return;
    const message = calls.ask(() =>
      sdk.createCustomMessage({
        to: target.targetID,
        conversationType: target.type,
        payload: { data: typingData(isTyping), description: '', extension: '' },
      }),
    );
    const nowhere = { excludedFromUnreadCount: true, excludedFromLastMessage: true };
    await calls.call(() =>
      sdk.sendMessage(message, { onlineUserOnly: true, messageControlInfo: nowhere }),
    );
  }

  /** A live room would keep it as an ordinary message; of communities nobody knows. */
  async #isTold({ type, targetID }: ParsedConversationID): Promise<boolean> {
    if (type !== 'GROUP') return type === 'C2C';
    if (isTopicID(targetID) || isCommunityID(targetID)) return false;
    const { calls, sdk } = this.#chat;
    const answer: unknown = await calls.call(() => sdk.getGroupProfile({ groupID: targetID }));
    const group = isRecord(answer) ? answer['group'] : undefined;
    return isRecord(group) && ORDINARY.has(group['type']);
  }

  /** Who has said something has stopped typing it. What is malformed is reported where threads are kept. */
  #onMessages(list: readonly Message[]): void {
    if (!this.#chat.life.isReady || !Array.isArray(list)) return;
    const watched = this.#viewers.keys();
    for (const live of list) {
      if (!isRecord(live) || live['flow'] !== 'in' || typeof live['from'] !== 'string') continue;
      const { conversationID, from } = live;
      if (typeof conversationID !== 'string' || !watched.includes(conversationID)) continue;
      this.#change(conversationID, (typists) =>
        readTyping(live) ? beginTyping(typists, from, Date.now()) : endTyping(typists, from),
      );
    }
  }

  #change(conversationID: string, change: (typists: Typists) => Typists): void {
    const { byID } = this.slice.read();
    const before = typistsOf({ byID }, conversationID);
    const after = change(before);
    if (after === before) return;
    const { [conversationID]: _before, ...others } = byID;
    const isAnybody = after.userIDs.length > 0;
    this.slice.write({ byID: isAnybody ? { ...others, [conversationID]: after } : others });
    this.#expireLater();
  }

  #expireLater(): void {
    clearTimeout(this.#timer);
    const all = Object.values(this.slice.read().byID).flatMap((one) => nextExpiry(one) ?? []);
    if (all.length === 0) return;
    this.#timer = setTimeout(() => this.#expire(), Math.max(0, Math.min(...all) - Date.now()));
  }

  #expire(): void {
    const now = Date.now();
    for (const conversationID of Object.keys(this.slice.read().byID)) {
      this.#change(conversationID, (typists) => withoutExpired(typists, now));
    }
    this.#expireLater();
  }

  readonly #forget = () => {
    this.#lines.clear();
    this.slice.write(initialTyping);
    clearTimeout(this.#timer);
  };
}

/** The kinds of groups in which a message can be for those alone who are online. */
const ORDINARY: ReadonlySet<unknown> = new Set(['Private', 'Public', 'ChatRoom']);

/** Typing, of a store. */
export const typingFeature: FeatureDefinition<TypingControl> = {
  create: (chat) => new TypingControl(chat),
};
