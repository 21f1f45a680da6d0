import { type ChatError, toChatError } from '@parlor/sdk';
import { type CallPace, createCallPace } from '../../call-pace.js';
import type { ChatStore, FeatureDefinition } from '../../chat-store.js';
import { chunksOf } from '../../chunks-of.js';
import { isRecord } from '../../is-record.js';
import { malformedData } from '../../problems.js';
import { isName } from '../../read-text.js';
import { createViewerCount } from '../../viewer-count.js';
import { setTypes } from './follow.store.js';
import { type FollowControl, followFeature } from './follow-control.js';
import { readType } from './follow-relation.js';

/** The SDK takes no more people at once; it cuts off what is more. */
const LARGEST_BATCH = 100;
/** And no more calls. Who scrolls past within a gap is not asked for. Milliseconds. */
const LIMIT = { calls: 20, milliseconds: 5000, gap: 250 };
/** After a failure that may pass, in milliseconds: the first one, twice as long each time, and the longest. */
const FIRST_PAUSE = 2000;
const LONGEST_PAUSE = 60_000;

/** Asks how people who are shown and I stand, many at once. */
export class FollowChecks {
  readonly #chat: ChatStore;
  readonly #follow: FollowControl;
  readonly #viewers = createViewerCount();
  readonly #asked = new Set<string>();
  readonly #pace: CallPace;
  /** A call has failed: no other one before somebody is shown, or the pause is over. */
  #isHeld = false;
  /** It was not bought: no other one before the next login or a lost connection. */
  #isRefused = false;
  /** How often it has failed in a row. */
  #pauses = 0;
  #endPause: (() => void) | undefined;

  constructor(chat: ChatStore) {
    this.#chat = chat;
    this.#follow = chat.feature(followFeature);
    this.#pace = createCallPace(chat.pace, LIMIT, () => this.#run());
    chat.life.listen({
      ready: () => this.#startOver(),
      reconnect: () => this.#startOver(),
      reset: () => this.#forget(),
    });
  }

  /** Somebody is shown; returns what ends that. */
  watch(userID: string): () => void {
    const unwatch = this.#viewers.add(userID);
    this.#letGo();
    return unwatch;
  }

  /** What is known may not be so. */
  askAgain(userID: string): void {
    this.#asked.delete(userID);
    this.#pace.request();
  }

  #run(): void {
    const { life } = this.#chat;
    if (!life.isReady || this.#isHeld || this.#isRefused) return;
    const isOpen = (userID: string) =>
      userID !== '' && userID !== life.userID && !this.#asked.has(userID);
    for (const batch of chunksOf(this.#viewers.keys().filter(isOpen), LARGEST_BATCH)) {
      if (!this.#pace.spend()) return;
      void this.#ask(batch);
    }
  }

  async #ask(batch: string[]): Promise<void> {
    const { calls, sdk, life } = this.#chat;
    const { signal } = life;
    const askedAt = this.#follow.count;
    for (const userID of batch) this.#asked.add(userID);
    try {
      const answer: unknown = await calls.call(() => sdk.checkFollowType(batch));
      if (!Array.isArray(answer)) throw malformedData('answer about followers');
      this.#pauses = 0;
      this.#take(answer, askedAt);
    } catch (thrown) {
      if (!signal.aborted) this.#fail(batch, toChatError(thrown));
    }
  }

  #take(answer: readonly unknown[], askedAt: number): void {
    const told = answer.flatMap((live) => this.#read(live) ?? []);
    const current = told.filter(([userID]) => !this.#follow.isNewer(userID, askedAt));
    this.#follow.write((state) => ({ ...setTypes(state, current), error: null }));
    // What was told meanwhile says one thing of two.
    for (const [userID] of told) {
      if (this.#follow.isNewer(userID, askedAt)) this.askAgain(userID);
    }
  }

  #read(live: unknown) {
    const userID = isRecord(live) ? live['userID'] : undefined;
    const type = isRecord(live) ? readType(live['followType']) : undefined;
    if (isName(userID) && type !== undefined) return [[userID, type] as const];
    this.#chat.problems.malformed('follow type');
    return undefined;
  }

  #fail(batch: readonly string[], error: ChatError): void {
    for (const userID of batch) this.#asked.delete(userID);
    if (error.is(2996)) {
      this.#pace.exhaust();
      this.#pace.request();
      return;
    }
    this.#isHeld = true;
    if (error.is(3122)) this.#isRefused = true;
    if (error.retryable) this.#pause();
    this.#follow.write((state) => ({ ...state, error }));
  }

  /** Several calls can fail at once. */
  #pause(): void {
    if (this.#endPause) return;
    const length = Math.min(FIRST_PAUSE * 2 ** this.#pauses, LONGEST_PAUSE);
    this.#pauses += 1;
    this.#endPause = this.#chat.pace.after(length, () => this.#letGo());
  }

  #letGo(): void {
    this.#endPause?.();
    this.#endPause = undefined;
    this.#isHeld = false;
    this.#pace.request();
  }

  /** Something may have been missed. */
  #startOver(): void {
    this.#forget();
    this.#letGo();
  }

  #forget(): void {
    this.#endPause?.();
    this.#endPause = undefined;
    this.#asked.clear();
    this.#isRefused = false;
    this.#pauses = 0;
  }
}

/** How the people of a store and I stand. */
export const followChecksFeature: FeatureDefinition<FollowChecks> = {
  create: (chat) => new FollowChecks(chat),
};
