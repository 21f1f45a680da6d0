import type { ChatStore } from '../../chat-store.js';
import { type MessageSnapshot, messageIn, messagesFeature } from '../messages/index.js';
import { isReactable } from './reactable-message.js';

/** More than are on screen; in a live room there is no end to those that were. */
const MOST_LOOKS = 500;

/** What was known when a message was looked for in vain. */
interface Look {
  /** `undefined` when it was in no open thread. */
  readonly status: MessageSnapshot['status'] | undefined;
  /** Whether it could be found at all: a tip never is, nor what is not sent. */
  readonly isPossible: boolean;
  readonly pageCount: number;
}

/**
 * Messages that are shown but were nothing that takes reactions when they were looked for: tips, what is under way or
 * not loaded yet, and what is said in live rooms. Every look makes the SDK slower, so one is looked for again only when
 * it was loaded, sent or refused since, and not with all else that arrives.
 */
export class AbsentMessages {
  readonly #chat: ChatStore;
  readonly #looks = new Map<string, Look>();
  #seen: object | undefined;

  constructor(chat: ChatStore) {
    this.#chat = chat;
  }

  /** Whether the threads have changed since the last look, while some messages are absent. */
  hasNews(): boolean {
    return this.#looks.size > 0 && this.#messages.slice.read() !== this.#seen;
  }

  /** Those that were not looked for yet, or have changed since. From now on they count as looked for. */
  worthALook(messageIDs: readonly string[]): readonly string[] {
    const state = this.#messages.slice.read();
    this.#seen = state;
    const worthIt = messageIDs.filter((messageID) => {
      const look = lookAt(messageIn(state, messageID), this.#messages.pageCount);
      if (!isWorthIt(this.#looks.get(messageID), look)) return false;
      this.#looks.set(messageID, look);
      return true;
    });
    for (const messageID of this.#looks.keys()) {
      if (this.#looks.size <= MOST_LOOKS) break;
      this.#looks.delete(messageID);
    }
    return worthIt;
  }

  /** It was found. */
  delete(messageID: string): void {
    this.#looks.delete(messageID);
  }

  /** It is shown anew: of one that is in no open thread, nothing else would tell that it has come. */
  showAgain(messageID: string): void {
    if (!this.#looks.get(messageID)?.status) this.#looks.delete(messageID);
  }

  clear(): void {
    this.#looks.clear();
  }

  get #messages() {
    return this.#chat.feature(messagesFeature);
  }
}

function lookAt(message: MessageSnapshot | undefined, pageCount: number): Look {
  return { status: message?.status, isPossible: !message || isReactable(message), pageCount };
}

/** A page may bring back to the SDK's memory what has not changed at all: after a new login it is empty. */
function isWorthIt(before: Look | undefined, now: Look): boolean {
  if (!before || before.status !== now.status) return true;
  return now.isPossible && before.pageCount !== now.pageCount;
}
