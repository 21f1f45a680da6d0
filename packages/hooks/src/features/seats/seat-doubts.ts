import { EVENT, TYPES } from '@parlor/sdk';
import type { ChatStore } from '../../chat-store.js';
import type { SeatsNews } from './seats-news.js';

/** Milliseconds after which the SDK trusts its memory of attributes no longer, and a second more. */
const LONGEST_MEMORY = 31_000;

/** What it works with. */
export interface SeatDoubtsParts {
  readonly chat: ChatStore;
  readonly news: SeatsNews;
  /** Asks again for all seats that are looked at. */
  refresh(): void;
}

/** Whether the SDK may answer from a memory that has missed something: then seats are asked for again. */
export class SeatDoubts {
  readonly #news: SeatsNews;
  readonly #refresh: () => void;
  /** Counts breaks of the line, and what ends the doubts after one. */
  #doubts = 0;
  #isInDoubt = false;

  constructor({ chat, news, refresh }: SeatDoubtsParts) {
    this.#news = news;
    this.#refresh = refresh;
    chat.events.listen(EVENT.CONVERSATION_LIST_UPDATED, () => {
      if (this.#isInDoubt) refresh();
    });
    chat.events.listen(EVENT.NET_STATE_CHANGE, ({ data }) => {
      if (data?.state !== TYPES.NET_STATE_CONNECTED) this.end();
    });
  }

  /**
   * The line is back. The SDK tells of that before it has come back to its login, and until then answers from a memory
   * that may have missed something. Afterwards it fetches the list of conversations; where no attributes
   * were ever heard of, it trusts its memory even longer.
   */
  async begin(): Promise<void> {
    this.#doubts += 1;
    const mine = this.#doubts;
    this.#isInDoubt = true;
    try {
      await this.#news.pause(0);
      if (mine === this.#doubts) this.#refresh();
      await this.#news.pause(LONGEST_MEMORY);
    } catch {
      // The login has ended.
      return;
    }
    if (mine !== this.#doubts) return;
    this.end();
    this.#refresh();
  }

  /** What is answered from now on is as good as any; or nobody asks any more. */
  end(): void {
    this.#doubts += 1;
    this.#isInDoubt = false;
  }
}
