import type { NetState } from '@parlor/sdk';
import type { ChatStore } from '../../chat-store.js';
import { askSDK } from '../../sdk-calls.js';

/** Milliseconds before the service is asked for the first time, and at most between later times. */
const FIRST_PAUSE = 2_000;
const LONGEST_PAUSE = 60_000;

/** Any ID will do: whether there is such a group is of no interest. */
const SOME_GROUP = 'parlor-line';

/**
 * Gets a line back that the SDK has given up. After an attempt that failed the SDK makes no other before something is
 * asked of it, or the browser says that it is online again; where the service was away, and not the network, the
 * browser never says so. Somebody who only reads would be left alone for good.
 */
export class LineKeeper {
  readonly #chat: ChatStore;
  #tries = 0;
  #cancel: (() => void) | undefined;

  constructor(chat: ChatStore) {
    this.#chat = chat;
    chat.events.attach({ connect: () => undefined, disconnect: () => this.#rest() });
  }

  /** So it stands with the line. */
  follow(state: NetState): void {
    if (state === 'connected') this.#rest();
    else if (state === 'disconnected' && !this.#cancel) this.#askLater();
  }

  #rest(): void {
    this.#cancel?.();
    this.#cancel = undefined;
    this.#tries = 0;
  }

  #askLater(): void {
    const { pace } = this.#chat;
    const pause = Math.min(FIRST_PAUSE * 2 ** this.#tries, LONGEST_PAUSE);
    this.#tries += 1;
    // All whom the service has lost would come back in one moment.
    this.#cancel = pace.after(pause * (0.75 + pace.random() / 2), () => {
      this.#ask();
      this.#askLater();
    });
  }

  /** Whatever the answer is: that it is asked makes the SDK look for a line. */
  #ask(): void {
    const { life, sdk } = this.#chat;
    if (!life.isReady || isOffline()) return;
    askSDK(() => sdk.searchGroupByID(SOME_GROUP)).catch(() => undefined);
  }
}

/** The browser knows that there is no network, and will say when there is one. */
function isOffline(): boolean {
  return globalThis.navigator?.onLine === false;
}
