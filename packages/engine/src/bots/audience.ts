import { TYPES } from '@parlor/sdk';
import type { Bot } from './bot.js';
import type { Timers } from './timers.js';

/** Milliseconds for which who has written counts as there, and for which an answer about who is online holds. */
const ATTENTION = 300_000;
const ANSWER_LASTS = 10_000;

/** Whether there is anybody to be lively for. */
export class Audience {
  readonly #timers: Timers;
  readonly #userIDs: readonly string[];
  readonly #bots: readonly Bot[];
  #heardAt = Number.NEGATIVE_INFINITY;
  #answer = { at: Number.NEGATIVE_INFINITY, isThere: false };

  constructor(timers: Timers, userIDs: readonly string[], bots: readonly Bot[]) {
    this.#timers = timers;
    this.#userIDs = userIDs;
    this.#bots = bots;
  }

  /** A person has written. */
  heard(): void {
    this.#heardAt = this.#timers.now();
  }

  /** Whether somebody plays one of the bots' people themselves, has written lately, or is online. */
  async isThere(): Promise<boolean> {
    const now = this.#timers.now();
    if (this.#bots.some(({ isTaken }) => isTaken)) return true;
    if (now - this.#heardAt < ATTENTION) return true;
    if (now - this.#answer.at >= ANSWER_LASTS) {
      this.#answer = { at: now, isThere: false };
      await this.#timers.attempt(async () => {
        this.#answer = { at: now, isThere: await this.#isOnline() };
      });
    }
    return this.#answer.isThere;
  }

  async #isOnline(): Promise<boolean> {
    const played = new Set(this.#bots.map(({ userID }) => userID));
    const userIDList = this.#userIDs.filter((userID) => !played.has(userID));
    const asking = this.#bots.find(({ isThere }) => isThere);
    if (userIDList.length === 0 || !asking) return false;
    const { data } = await asking.chat.getUserStatus({ userIDList });
    return data.successUserList.some(({ statusType }) => statusType === TYPES.USER_STATUS_ONLINE);
  }
}
