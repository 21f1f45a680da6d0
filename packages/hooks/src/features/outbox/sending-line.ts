import type { ChatStore } from '../../chat-store.js';
import type { Pace } from '../../pace.js';
import { sessionFeature } from '../session/index.js';

/** Milliseconds: the first pause after a failure, the first one while there is no line, and the longest of both. */
const FIRST_PAUSE = 1_000;
const FIRST_PROBE = 5_000;
const LONGEST_PAUSE = 60_000;

/** Knows whether anything can be sent, and waits until it is worth another try. */
export class SendingLine {
  readonly #chat: ChatStore;
  readonly #pace: Pace;
  /** Who waits, and what ends that. */
  readonly #sleepers = new Map<object, () => void>();

  constructor(chat: ChatStore, pace: Pace) {
    this.#chat = chat;
    this.#pace = pace;
    chat.life.listen({ ready: this.#wakeAll, reconnect: this.#wakeAll });
  }

  /** Whether there is a session, so that something can be asked at all. */
  get isReady(): boolean {
    return this.#chat.life.isReady;
  }

  /** Whether the service can be reached, as far as the SDK knows. */
  get isUp(): boolean {
    return this.isReady && this.#chat.feature(sessionFeature).slice.read().network === 'connected';
  }

  /**
   * Waits, the longer the more pauses there have been; without a session for as long as it takes. Ends early when the
   * session or the line is back, and when `who` is woken.
   *
   * Without a line it ends all the same: the SDK does not always look for a new one before something is asked of it.
   */
  rest(who: object, pauses: number): Promise<void> {
    return new Promise((resolve) => {
      let cancel = () => {};
      const wake = () => {
        cancel();
        this.#sleepers.delete(who);
        resolve();
      };
      this.#sleepers.set(who, wake);
      if (this.isReady) cancel = this.#pace.after(this.#pauseOf(pauses), wake);
    });
  }

  /** Ends a pause, if there is one. */
  wake(who: object): void {
    this.#sleepers.get(who)?.();
  }

  readonly #wakeAll = () => {
    for (const wake of [...this.#sleepers.values()]) wake();
  };

  /** Twice as long each time, and up to a half less by chance: not everybody comes back at the same moment. */
  #pauseOf(pauses: number): number {
    const longest = (this.isUp ? FIRST_PAUSE : FIRST_PROBE) * 2 ** pauses;
    return Math.min(longest, LONGEST_PAUSE) * (1 - this.#pace.random() / 2);
  }
}
