import type { ChatStore } from '../../../chat-store.js';
import {
  presenceFeature,
  presenceNewsFeature,
  presenceOf,
  presenceTypeOf,
} from '../../presence/index.js';

/** So many are subscribed to for a room at most. */
const MOST = 100;

/** Has the service tell whether people of a room are there, as far as it tells of anybody. */
export class PresenceWatch {
  readonly #chat: ChatStore;
  #watched: readonly string[] = [];
  #end: (() => void) | undefined;

  constructor(chat: ChatStore) {
    this.#chat = chat;
  }

  /** From now on of these, the most important first, and nobody else. */
  watch(userIDs: readonly string[]): void {
    const watched = userIDs.filter((userID) => userID !== this.#chat.life.userID).slice(0, MOST);
    const isSame = watched.join('\n') === this.#watched.join('\n');
    if (isSame) return;
    const end = this.#end;
    this.#watched = watched;
    this.#end = watched.length > 0 ? this.#chat.feature(presenceFeature).watch(watched) : undefined;
    // Who stays is counted once more before once less, and stays subscribed.
    end?.();
  }

  /** Whether the service tells of others at all. */
  get isAvailable(): boolean {
    return this.#state.isAvailable;
  }

  /** Who of them is known to be away. */
  away(): readonly string[] {
    return this.#watched.filter((userID) => AWAY.includes(this.#typeOf(userID)));
  }

  /** Who of them is known to be there. */
  there(): readonly string[] {
    return this.#watched.filter((userID) => this.#typeOf(userID) === 'online');
  }

  get #state() {
    return this.#chat.feature(presenceNewsFeature).slice.read();
  }

  #typeOf(userID: string) {
    return presenceTypeOf(presenceOf(this.#state, userID));
  }
}

const AWAY: readonly string[] = ['offline', 'loggedOut'];
