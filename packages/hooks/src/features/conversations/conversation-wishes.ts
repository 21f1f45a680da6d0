import type { Conversation } from '@parlor/sdk';
import type { ChatStore } from '../../chat-store.js';
import type { Slice } from '../../state-store.js';
import { createTurns, type Turns } from '../../turns.js';
import type { ConversationChange, ConversationWish } from './conversation-wish.js';
import {
  addWish,
  type ConversationsState,
  dropWish,
  narrowWish,
  tellSome,
} from './conversations.store.js';
import { type ConversationsOutcome, outcomeForAll } from './conversations-outcome.js';
import { livesOf } from './lives-of.js';
import { readConversations } from './read-conversations.js';

/** Asks the service for what is wished for. May reject, or resolve with who failed. */
export type CarryOut = (conversationIDs: readonly string[]) => Promise<ConversationsOutcome>;

/** Shows at once what is wished for, until the service has answered. */
export class ConversationWishes {
  readonly #chat: ChatStore;
  readonly #slice: Slice<ConversationsState>;
  readonly #onTold: (before: ConversationsState) => void;
  readonly #turns: Turns;
  #count = 0;

  /** `onTold` is called when something was told by an answer, and not by an event. */
  constructor(
    chat: ChatStore,
    slice: Slice<ConversationsState>,
    onTold: (before: ConversationsState) => void,
  ) {
    this.#chat = chat;
    this.#slice = slice;
    this.#onTold = onTold;
    this.#turns = createTurns(chat.life);
  }

  /**
   * Shows the change at once and asks for it, when what was wished for before of the same conversations is
   * answered; with a `topic` also what was wished for before of that. What the service grants is told, and what it
   * refuses taken back, in the publication in which the wish ends. Rejects with the first error when all failed;
   * nobody is asked about none.
   */
  async enact(
    conversationIDs: readonly string[],
    change: ConversationChange,
    run: CarryOut,
    topic?: string,
  ): Promise<ConversationsOutcome> {
    const { life } = this.#chat;
    if (!life.isReady) throw life.notReadyError();
    const ids = [...new Set(conversationIDs)];
    if (ids.length === 0) return outcomeForAll(ids);
    return this.carryOut(this.begin(ids, change), run, topic);
  }

  /** Does what concerns no conversation, when all before is done that concerns the topic. */
  inTurn<Result>(topic: string, work: () => Promise<Result>): Promise<Result> {
    return this.#turns.take([topic], work);
  }

  /** Shows the change at once. Returns the wish's number, by which it is carried out or taken back. */
  begin(conversationIDs: readonly string[], change: ConversationChange): number {
    this.#count += 1;
    const wish = { id: this.#count, conversationIDs: new Set(conversationIDs), change };
    this.#write(addWish(this.#slice.read(), wish));
    return wish.id;
  }

  /** Takes a wish back, all of it or for some of its conversations. */
  takeBack(id: number, conversationIDs?: ReadonlySet<string>): void {
    const state = this.#slice.read();
    const isKept = (conversationID: string) => !conversationIDs?.has(conversationID);
    this.#write(conversationIDs ? narrowWish(state, id, isKept) : dropWish(state, id));
  }

  /**
   * Asks for it, when what was wished for before is answered. What the service has granted is told
   * in the same publication in which the wish ends. Rejects with the first error when all failed.
   */
  async carryOut(id: number, run: CarryOut, topic?: string): Promise<ConversationsOutcome> {
    const conversationIDs = [...(this.#find(id)?.conversationIDs ?? [])];
    let outcome: ConversationsOutcome;
    try {
      const keys = topic === undefined ? conversationIDs : [...conversationIDs, topic];
      outcome = await this.#turns.take(keys, () => run(conversationIDs));
    } catch (thrown) {
      this.takeBack(id);
      throw thrown;
    }
    const [failure] = outcome.failed;
    if (failure && outcome.succeeded.length === 0) {
      this.takeBack(id);
      throw failure.error;
    }
    this.#settle(id, outcome, await livesOf(this.#chat, conversationIDs));
    return outcome;
  }

  /** The login is over. */
  forget(): void {
    this.#turns.clear();
  }

  #settle(
    id: number,
    { succeeded }: ConversationsOutcome,
    lives: readonly Conversation[] | undefined,
  ): void {
    const before = this.#slice.read();
    const wish = this.#find(id);
    if (!wish) return;
    const granted = new Set(succeeded);
    const grant: ConversationChange = (one) =>
      granted.has(one.conversationID) ? wish.change(one) : one;
    const isSure = lives && before.isSyncCompleted;
    const told = readConversations(lives ?? [], before, this.#chat.problems);
    const next = tellSome(before, wish.conversationIDs, told, isSure ? () => null : grant);
    this.#slice.write(dropWish(next, id));
    this.#onTold(before);
    this.#chat.state.publish();
  }

  #find(id: number): ConversationWish | undefined {
    return this.#slice.read().wishes.find((wish) => wish.id === id);
  }

  #write(state: ConversationsState): void {
    this.#slice.write(state);
    this.#chat.state.publish();
  }
}
