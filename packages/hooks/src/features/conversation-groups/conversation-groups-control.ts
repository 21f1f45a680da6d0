import { EVENT, toChatError } from '@parlor/sdk';
import type { ChatStore, FeatureDefinition } from '../../chat-store.js';
import { failed } from '../../load-status.js';
import { malformedData } from '../../problems.js';
import { isName } from '../../read-text.js';
import type { Slice } from '../../state-store.js';
import { createViewerCount } from '../../viewer-count.js';
import { conversationsFeature } from '../conversations/index.js';
import {
  type ConversationGroupsState,
  initialConversationGroups,
  withChanges,
} from './conversation-groups.store.js';
import { changeNames, changeOrder, type NamesChange, renameBetween } from './group-names.js';
import { keepOrder, loadOrder } from './group-order.js';

/** How long names are waited for, where there seem to be none, before they are asked for again; milliseconds. */
const PATIENCE = 1000;

/** Keeps the names of the folders up to date while someone looks at them, with what is wanted of them. */
export class ConversationGroupsControl {
  readonly slice: Slice<ConversationGroupsState>;
  readonly #chat: ChatStore;
  readonly #viewers = createViewerCount();
  /** Asked for in this login or since the line was back. */
  #isFresh = false;
  /** Whose order was read. */
  #owner = '';
  #stopWaiting: (() => void) | undefined;

  constructor(chat: ChatStore) {
    this.#chat = chat;
    this.slice = chat.state.slice('conversation-groups', initialConversationGroups);
    chat.life.listen({ ready: this.#startOver, reconnect: this.#startOver, reset: this.#forget });
    chat.events.listen(EVENT.CONVERSATION_GROUP_LIST_UPDATED, ({ data }) => this.#onNames(data));
    chat.events.listen(EVENT.CONVERSATION_IN_GROUP_UPDATED, ({ data }) =>
      this.#onMembers(data.groupName),
    );
  }

  /** Someone looks at the folders; returns what ends that. */
  watch(): () => void {
    const unwatch = this.#viewers.add('');
    const unwatchList = this.#chat.feature(conversationsFeature).watch();
    this.#loadWhenNeeded();
    return () => {
      unwatch();
      unwatchList();
    };
  }

  /** Asks for the names. A failure is kept in the state. Before ready there is nothing to ask. */
  readonly refetch = async (): Promise<void> => {
    const { calls, sdk, life, state } = this.#chat;
    if (!life.isReady) return;
    const { signal } = life;
    this.#isFresh = true;
    try {
      this.#onAnswer(await calls.call(() => sdk.getConversationGroupList()));
    } catch (thrown) {
      if (!signal.aborted) this.slice.write(failed(this.slice.read(), toChatError(thrown)));
    }
    state.publish();
  };

  /** Shows at once what is to become of the names, until it is known what has. */
  async enact<Result>(wish: NamesChange, run: () => Promise<Result>): Promise<Result> {
    this.#readOrder();
    this.#write({ wishes: [...this.slice.read().wishes, wish] });
    this.#chat.state.publish();
    let isDone = false;
    try {
      const result = await run();
      isDone = true;
      return result;
    } finally {
      this.#settle(wish, isDone);
    }
  }

  /** The person's own order, on this device. */
  setOrder(names: readonly string[]): void {
    if (this.#chat.life.userID === '') return;
    this.#readOrder();
    this.#changeOrder([...new Set(names)]);
    this.#chat.state.publish();
  }

  /** As a rule the SDK has told of it before it has answered. */
  #settle(wish: NamesChange, isDone: boolean): void {
    const { wishes, told, order } = this.slice.read();
    // Of another login's wishes nothing is left.
    if (!wishes.includes(wish)) return;
    const others = wishes.filter((one) => one !== wish);
    this.#write({ wishes: others, told: isDone ? changeNames(told, wish) : told });
    if (isDone) this.#changeOrder(changeOrder(order, wish));
    this.#chat.state.publish();
  }

  /** Right after the login there are no names yet: none at all is believed when they are all there. */
  #onAnswer(answer: unknown): void {
    if (!Array.isArray(answer)) throw malformedData('list of conversation groups');
    const { status } = this.slice.read();
    const { isSyncCompleted } = this.#chat.feature(conversationsFeature).slice.read();
    const isBelieved = status !== 'loading' || this.#stopWaiting !== undefined;
    if (answer.length > 0 || (isBelieved && isSyncCompleted)) this.#tell(answer);
    else this.#askAgainLater();
  }

  #onNames(names: unknown): void {
    if (!Array.isArray(names)) throw new TypeError('Not a list');
    if (this.#chat.life.isReady) this.#tell(names);
  }

  #tell(names: readonly unknown[]): void {
    this.#stopWaiting?.();
    const { told, order } = this.slice.read();
    const known = names.filter(isName);
    const rename = renameBetween(told, known);
    this.#write({ told: known, status: 'ready', error: null });
    if (rename) this.#changeOrder(changeOrder(order, rename));
  }

  /** The list of conversations says who is in it. That there is a folder of this name was told before, or is missing. */
  #onMembers(name: string): void {
    const { status, told } = this.slice.read();
    if (status === 'ready' && !told.includes(name)) void this.refetch();
  }

  /** The SDK asks again, too, if it could not get them. */
  #askAgainLater(): void {
    this.#stopWaiting?.();
    const { pace } = this.#chat;
    this.#stopWaiting = pace.after(PATIENCE, () => {
      if (this.#viewers.keys().length > 0) void this.refetch();
      else this.#isFresh = false;
    });
  }

  #changeOrder(order: readonly string[]): void {
    if (order === this.slice.read().order) return;
    this.#write({ order });
    keepOrder(this.#chat, order);
  }

  #readOrder(): void {
    const { userID } = this.#chat.life;
    if (this.#owner === userID) return;
    this.#owner = userID;
    this.#write({ order: loadOrder(this.#chat) });
  }

  #write(changes: Parameters<typeof withChanges>[1]): void {
    this.slice.write(withChanges(this.slice.read(), changes));
  }

  #loadWhenNeeded(): void {
    if (this.#viewers.keys().length === 0 || !this.#chat.life.isReady) return;
    this.#readOrder();
    if (!this.#isFresh) void this.refetch();
  }

  readonly #startOver = () => {
    this.#isFresh = false;
    this.#loadWhenNeeded();
  };

  readonly #forget = () => {
    this.#stopWaiting?.();
    this.#stopWaiting = undefined;
    this.#isFresh = false;
    this.#owner = '';
  };
}

/** The folders of a store. */
export const conversationGroupsFeature: FeatureDefinition<ConversationGroupsControl> = {
  create: (chat) => new ConversationGroupsControl(chat),
};
