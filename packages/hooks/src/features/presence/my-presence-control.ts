import { ChatError, toChatError } from '@parlor/sdk';
import type { ChatStore, FeatureDefinition } from '../../chat-store.js';
import { createWorkQueues, type WorkQueues } from '../../work-queue.js';
import { type StatusWish, setWish } from './presence.store.js';
import { type PresenceNews, presenceNewsFeature, successesIn } from './presence-news.js';

/** In UTF-8. */
const LONGEST_STATUS = 50;

/** Knows how I am to others, and says something of myself. */
export class MyPresenceControl {
  readonly #chat: ChatStore;
  readonly #news: PresenceNews;
  /** One after the other: the last one counts. */
  readonly #queues: WorkQueues;
  #isAsked = false;

  constructor(chat: ChatStore) {
    this.#chat = chat;
    this.#news = chat.feature(presenceNewsFeature);
    this.#queues = createWorkQueues(chat.life);
    chat.life.listen({
      ready: this.#askAnew,
      reconnect: this.#askAnew,
      reset: () => this.#queues.clear(),
    });
  }

  /** I am shown. The SDK answers by itself, however often, and whatever was bought. */
  askOnce(): void {
    if (this.#isAsked) return;
    this.#isAsked = true;
    void this.#ask();
  }

  /** Asks again. Never rejects. */
  refetch(): Promise<void> {
    this.#isAsked = true;
    return this.#ask();
  }

  /** Shown at once, and taken back when the service refuses. */
  async setCustomStatus(customStatus: string): Promise<void> {
    const { life } = this.#chat;
    if (!life.isReady) throw life.notReadyError();
    requireShort(customStatus);
    const wish: StatusWish = { userID: life.userID, customStatus };
    this.#wish(wish);
    try {
      await this.#queues.add('', () => this.#send(customStatus));
    } finally {
      if (this.#news.slice.read().wish === wish) this.#wish(null);
    }
  }

  async #send(customStatus: string): Promise<void> {
    const { calls, sdk } = this.#chat;
    const askedAt = this.#news.count;
    const answer = await calls.call(() => sdk.setSelfStatus({ customStatus }));
    // As a rule the SDK has told of it before it has answered.
    this.#news.tell([answer], askedAt);
  }

  #wish(wish: StatusWish | null): void {
    const { slice } = this.#news;
    slice.write(setWish(slice.read(), wish));
    this.#chat.state.publish();
  }

  async #ask(): Promise<void> {
    const { calls, sdk, life } = this.#chat;
    const { signal, userID } = life;
    const askedAt = this.#news.count;
    try {
      const answer = await calls.call(() => sdk.getUserStatus({ userIDList: [userID] }));
      this.#news.tell(successesIn(answer), askedAt);
      this.#news.write({ myError: null });
    } catch (thrown) {
      if (signal.aborted) return;
      this.#isAsked = false;
      this.#news.write({ myError: toChatError(thrown) });
    }
  }

  /** A lost connection takes the words away. */
  readonly #askAnew = () => {
    this.#isAsked = false;
  };
}

/** My own presence, of a store. */
export const myPresenceFeature: FeatureDefinition<MyPresenceControl> = {
  create: (chat) => new MyPresenceControl(chat),
};

function requireShort(text: string): void {
  const size = new TextEncoder().encode(text).length;
  if (size <= LONGEST_STATUS) return;
  const message = `A status is too long: ${size} bytes of ${LONGEST_STATUS}. A Latin letter is one byte, an accented one two, a Chinese character three, an emoji four or more.`;
  throw new ChatError({ code: -1, message });
}
