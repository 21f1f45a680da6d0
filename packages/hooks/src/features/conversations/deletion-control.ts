import { toChatError } from '@parlor/sdk';
import type { ChatStore, FeatureDefinition } from '../../chat-store.js';
import type { Slice } from '../../state-store.js';
import { carryOutRemoval } from './conversation-actions.js';
import { removed } from './conversation-changes.js';
import { indexOf } from './conversation-index.js';
import type { ConversationSnapshot } from './conversation-snapshot.js';
import { type ConversationsControl, conversationsFeature } from './conversations-control.js';
import type { ConversationsOutcome } from './conversations-outcome.js';
import { livesOf } from './lives-of.js';
import { type DeletionState, hasNews, initialDeletion, pendingOf } from './pending-deletion.js';
import { readConversation } from './read-conversation.js';

/** Timers cannot wait longer; milliseconds. */
const LONGEST_WAIT = 2 ** 31 - 1;

/** How conversations are deleted. */
interface DeletionOptions {
  readonly keepHistory: boolean;
  /** Milliseconds. */
  readonly undoFor: number;
}

/** What was hidden together, and can be undone together. */
interface Batch {
  readonly wish: number;
  readonly keepHistory: boolean;
  /** As they were when they were hidden. */
  readonly conversations: ReadonlyMap<string, ConversationSnapshot>;
  /** Milliseconds that are left; `null` while the clock runs. */
  heldFor: number | null;
  stopClock(): void;
  /** Nothing can be undone any more: stops to listen. */
  end(): void;
}

/** Hides conversations at once, and deletes them when nobody has undone it for a while. */
export class DeletionControl {
  readonly slice: Slice<DeletionState>;
  readonly #chat: ChatStore;
  readonly #conversations: ConversationsControl;
  #batch: Batch | undefined;

  constructor(chat: ChatStore) {
    this.#chat = chat;
    this.#conversations = chat.feature(conversationsFeature);
    this.slice = chat.state.slice('conversation-deletion', initialDeletion);
    chat.state.subscribe(() => this.#releaseNews());
  }

  /** Hides what is listed of these. A batch that waits is carried out first. */
  remove(conversationIDs: readonly string[], { keepHistory, undoFor }: DeletionOptions): void {
    const { life, pace } = this.#chat;
    void this.settle();
    if (!life.isReady) return this.#show({ pending: null, error: life.notReadyError() });
    const listed = indexOf(this.#conversations.slice.read().list);
    const wanted = [...new Set(conversationIDs)].flatMap((id) => listed.get(id) ?? []);
    if (wanted.length === 0) return;
    const endsAt = pace.now() + undoFor;
    this.slice.write({ pending: pendingOf(wanted, endsAt), error: null });
    const conversations = new Map(wanted.map((one) => [one.conversationID, one]));
    this.#batch = {
      wish: this.#conversations.wishes.begin([...conversations.keys()], removed),
      ...{ keepHistory, conversations, heldFor: null },
      stopClock: this.#startClock(undoFor),
      end: this.#listen(),
    };
  }

  /** Shows again what waits. */
  readonly undo = (): void => {
    const batch = this.#takeBatch();
    if (batch) this.#conversations.wishes.takeBack(batch.wish);
  };

  /** Deletes what waits now. Never rejects: a failure is kept in the state. */
  readonly settle = async (): Promise<void> => {
    const batch = this.#takeBatch();
    if (!batch) return;
    try {
      const { wishes } = this.#conversations;
      const { failed } = await wishes.carryOut(batch.wish, (ids) => this.#delete(ids, batch));
      if (failed[0]) throw failed[0].error;
    } catch (thrown) {
      this.#fail(thrown);
    }
  };

  /** The clock stands still. */
  readonly hold = (): void => {
    const { pending } = this.slice.read();
    if (!this.#batch || !pending || this.#batch.heldFor !== null) return;
    this.#batch.stopClock();
    this.#batch.heldFor = Math.max(0, pending.endsAt - this.#chat.pace.now());
  };

  /** The clock goes on. */
  readonly resume = (): void => {
    const { pending } = this.slice.read();
    const heldFor = this.#batch?.heldFor ?? null;
    if (!this.#batch || !pending || heldFor === null) return;
    this.#batch.heldFor = null;
    this.#batch.stopClock = this.#startClock(heldFor);
    const endsAt = this.#chat.pace.now() + heldFor;
    this.#show({ ...this.slice.read(), pending: { ...pending, endsAt } });
  };

  async #delete(
    conversationIDs: readonly string[],
    { conversations, keepHistory }: Batch,
  ): Promise<ConversationsOutcome> {
    const news = new Set<string>();
    // The SDK may know already what its event has not told yet.
    for (const live of (await livesOf(this.#chat, conversationIDs)) ?? []) {
      const before = conversations.get(live.conversationID);
      const now = readConversation(live);
      if (before && now && hasNews(before, now)) news.add(live.conversationID);
    }
    const unchanged = conversationIDs.filter((id) => !news.has(id));
    const { succeeded, failed } = await carryOutRemoval(this.#chat, unchanged, keepHistory);
    // It was deleted elsewhere: as it was wished for.
    return { succeeded, failed: failed.filter(({ error }) => error.code !== 2500) };
  }

  /** Something was said in one of them: it shows again. */
  #releaseNews(): void {
    const { pending } = this.slice.read();
    if (!this.#batch || !pending) return;
    const { conversations, wish } = this.#batch;
    const told = indexOf(this.#conversations.slice.read().told);
    const news = pending.conversationIDs.filter((conversationID) => {
      const before = conversations.get(conversationID);
      const now = told.get(conversationID);
      return before && now && hasNews(before, now);
    });
    if (news.length === 0) return;
    const left = pending.conversationIDs.filter((id) => !news.includes(id));
    if (left.length === 0) return this.undo();
    const conversationsLeft = left.flatMap((id) => conversations.get(id) ?? []);
    this.slice.write({
      ...this.slice.read(),
      pending: pendingOf(conversationsLeft, pending.endsAt),
    });
    this.#conversations.wishes.takeBack(wish, new Set(news));
  }

  /** It can be undone no more. */
  #takeBatch(): Batch | undefined {
    const batch = this.#batch;
    if (!batch) return undefined;
    this.#batch = undefined;
    batch.stopClock();
    batch.end();
    this.#show(initialDeletion);
    return batch;
  }

  #startClock(milliseconds: number): () => void {
    if (milliseconds > LONGEST_WAIT) return () => undefined;
    return this.#chat.pace.after(milliseconds, () => void this.settle());
  }

  /** Who leaves the page meant what they did; who is logged out cannot do it any more. */
  #listen(): () => void {
    const { signal } = this.#chat.life;
    const onPageHide = () => void this.settle();
    signal.addEventListener('abort', this.undo);
    globalThis.addEventListener?.('pagehide', onPageHide);
    return () => {
      signal.removeEventListener('abort', this.undo);
      globalThis.removeEventListener?.('pagehide', onPageHide);
    };
  }

  #fail(thrown: unknown): void {
    const error = toChatError(thrown);
    const { pending } = this.slice.read();
    if (this.#chat.life.isReady) this.#show({ pending, error });
  }

  #show(state: DeletionState): void {
    this.slice.write(state);
    this.#chat.state.publish();
  }
}

/** The deletion of conversations of a store, with undo. */
export const deletionFeature: FeatureDefinition<DeletionControl> = {
  create: (chat) => new DeletionControl(chat),
};
