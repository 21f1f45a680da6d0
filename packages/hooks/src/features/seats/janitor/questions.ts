import type { ChatStore } from '../../../chat-store.js';

/** Asks what is to be known of a room. What cannot be had is told; who asks goes on without it. */
export class Questions {
  readonly #chat: ChatStore;
  readonly #onNews: () => void;
  #isEnded = false;

  /** @param onNews more is known now. */
  constructor(chat: ChatStore, onNews: () => void) {
    this.#chat = chat;
    this.#onNews = onNews;
  }

  /** Never rejects. */
  async ask(question: () => Promise<void>): Promise<void> {
    const { life, problems } = this.#chat;
    const { signal } = life;
    if (!life.isReady) return;
    try {
      await question();
    } catch (thrown) {
      if (!signal.aborted && !this.#isEnded) problems.report(thrown);
      return;
    }
    if (!signal.aborted && !this.#isEnded) this.#onNews();
  }

  /** Nobody wants to know any more. */
  end(): void {
    this.#isEnded = true;
  }
}
