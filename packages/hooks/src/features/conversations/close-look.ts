import type { Conversation } from '@parlor/sdk';
import type { ChatStore } from '../../chat-store.js';
import type { Slice } from '../../state-store.js';
import { type ConversationsState, tellSome } from './conversations.store.js';
import { readOthers } from './read-conversations.js';

type Lives = readonly Conversation[];

/** So many are looked at closely in one go: it takes about a millisecond where the kit was made. */
export const AT_ONCE = 1_000;
/** What is shown goes first, and so does whatever comes of it: for so long nothing else is looked at, in milliseconds. */
export const FIRST_PAUSE = 100;
/** Between two goes. The SDK tells a list no more than once a second: of ten thousand not all have to be looked at for each. */
export const PAUSE = 250;

/**
 * Looks closely at a long list after what it shows has been read, a part at a time: at the rest of the profiles, and for
 * fields that nobody has a name for. The SDK tells the whole list whenever one of it has changed, and whatever has changed
 * nearly always is what is shown.
 */
export class CloseLook {
  readonly #chat: ChatStore;
  readonly #slice: Slice<ConversationsState>;
  #lives: Lives = [];
  /** Where it goes on: those at the end have their turn, too, while list after list is told. */
  #place = 0;
  /** How many have to be looked at. */
  #left = 0;
  #stop: (() => void) | undefined;

  constructor(chat: ChatStore, slice: Slice<ConversationsState>) {
    this.#chat = chat;
    this.#slice = slice;
  }

  /** Looks at all of these soon, instead of those of before: of a live one it does not matter which list it stands in. */
  request(lives: Lives): void {
    this.#lives = lives;
    this.#left = lives.length;
    if (!this.#stop) this.#goOnAfter(FIRST_PAUSE);
  }

  /** Those of before are looked at no more. */
  forget(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#lives = [];
  }

  #goOnAfter(milliseconds: number): void {
    const { pace, life } = this.#chat;
    this.#stop = pace.after(milliseconds, () => {
      if (life.isReady) this.#lookAtPart();
      if (life.isReady && this.#left > 0) this.#goOnAfter(PAUSE);
      else this.forget();
    });
  }

  #lookAtPart(): void {
    const begin = this.#place < this.#lives.length ? this.#place : 0;
    const end = Math.min(begin + AT_ONCE, this.#lives.length);
    this.#place = end;
    this.#left -= end - begin;
    const state = this.#slice.read();
    const others = readOthers(this.#lives, state, { begin, end });
    if (others.length === 0) return;
    const ids = new Set(others.map(({ conversationID }) => conversationID));
    this.#slice.write(tellSome(state, ids, others, () => null));
  }
}
