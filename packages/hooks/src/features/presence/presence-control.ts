import { type ChatError, toChatError } from '@parlor/sdk';
import { type CallPace, createCallPace } from '../../call-pace.js';
import type { ChatStore, FeatureDefinition } from '../../chat-store.js';
import { myPresenceFeature } from './my-presence-control.js';
import { type PresenceNews, presenceNewsFeature, successesIn } from './presence-news.js';
import { type PresenceCall, PresencePlan } from './presence-plan.js';
import { ShownPeople } from './shown-people.js';

/** The SDK takes 20 calls of each kind in 5 seconds. Who scrolls past within a gap is not asked for. Milliseconds. */
const LIMIT = { calls: 20, milliseconds: 5000, gap: 500 };
/** How long who is not shown any more stays subscribed, in milliseconds: they may be shown again. */
const LINGERING = 30_000;

/** Has the service tell of those who are shown. */
export class PresenceControl {
  readonly #chat: ChatStore;
  readonly #news: PresenceNews;
  readonly #shown = new ShownPeople();
  readonly #plan = new PresencePlan();
  readonly #pace: CallPace;
  /** Counts connections: what was asked in an older one was for nothing. */
  #connection = 0;
  /** A call has failed: no other one before somebody is shown. */
  #isHeld = false;
  #stopLingering: (() => void) | undefined;

  constructor(chat: ChatStore) {
    this.#chat = chat;
    this.#news = chat.feature(presenceNewsFeature);
    this.#pace = createCallPace(chat.pace, LIMIT, () => this.#run());
    chat.life.listen({ ready: this.#onReady, reconnect: this.#startOver, reset: this.#forget });
  }

  /** They are shown; returns what ends that. */
  watch(userIDs: readonly string[]): () => void {
    const hide = this.#shown.add(userIDs);
    this.#isHeld = false;
    this.#pace.request();
    return () => {
      hide();
      this.#pace.request();
    };
  }

  #run(): void {
    const { life } = this.#chat;
    if (!life.isReady) return;
    if (this.#shown.has(life.userID)) this.#chat.feature(myPresenceFeature).askOnce();
    if (!this.#mayAsk()) return;
    const shown = this.#others();
    this.#makeAll(() => this.#plan.next(shown));
    this.#forgetUnseen();
    if (this.#plan.surplus(shown)) this.#linger();
  }

  #makeAll(next: () => PresenceCall | undefined): void {
    for (let call = next(); call; call = next()) {
      if (!this.#pace.spend()) return;
      void this.#make(call);
    }
  }

  async #make(call: PresenceCall): Promise<void> {
    const { calls, life } = this.#chat;
    const { signal } = life;
    const connection = this.#connection;
    const askedAt = this.#news.count;
    this.#plan.begin(call);
    try {
      const answer = await calls.call<unknown>(() => this.#request(call));
      if (call.kind === 'ask') this.#news.tell(successesIn(answer), askedAt);
      if (!this.#isHeld) this.#setError(null);
    } catch (thrown) {
      if (!signal.aborted && connection === this.#connection) this.#fail(call, toChatError(thrown));
    }
  }

  #request({ kind, userIDs: userIDList }: PresenceCall): Promise<{ data: unknown }> {
    const { sdk } = this.#chat;
    if (kind === 'ask') return sdk.getUserStatus({ userIDList });
    if (kind === 'subscribe') return sdk.subscribeUserStatus({ userIDList });
    return sdk.unsubscribeUserStatus({ userIDList });
  }

  #fail(call: PresenceCall, error: ChatError): void {
    this.#plan.takeBack(call);
    if (error.is(2996)) {
      // Somebody else has asked, too.
      this.#pace.exhaust();
      this.#pace.request();
      return;
    }
    this.#isHeld = true;
    this.#setError(error);
    if (error.is(3122, 72001)) this.#news.write({ isAvailable: false });
  }

  #linger(): void {
    this.#stopLingering ??= this.#chat.pace.after(LINGERING, () => {
      this.#stopLingering = undefined;
      if (!this.#mayAsk()) return;
      const shown = this.#others();
      this.#makeAll(() => this.#plan.surplus(shown));
      this.#forgetUnseen();
    });
  }

  #forgetUnseen(): void {
    const { userID: mine } = this.#chat.life;
    const isKept = (userID: string) =>
      userID === mine || this.#shown.has(userID) || this.#plan.isSubscribed(userID);
    this.#plan.forget(isKept);
    this.#news.forget(isKept);
  }

  #mayAsk(): boolean {
    return this.#chat.life.isReady && !this.#isHeld && this.#news.slice.read().isAvailable;
  }

  #others(): readonly string[] {
    const { userID } = this.#chat.life;
    return this.#shown.list().filter((one) => one !== userID);
  }

  #setError(error: ChatError | null): void {
    if (this.#news.slice.read().error !== error) this.#news.write({ error });
  }

  readonly #onReady = () => {
    this.#news.write({ isAvailable: true, error: null });
    this.#startOver();
  };

  /** The service has forgotten who wanted to be told of whom. */
  readonly #startOver = () => {
    this.#connection += 1;
    this.#plan.clear();
    this.#isHeld = false;
    this.#pace.request();
  };

  readonly #forget = () => {
    this.#plan.clear();
    this.#stopLingering?.();
    this.#stopLingering = undefined;
  };
}

/** Who is there, of a store. */
export const presenceFeature: FeatureDefinition<PresenceControl> = {
  create: (chat) => new PresenceControl(chat),
};
