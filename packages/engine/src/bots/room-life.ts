import { Chance } from '../seed/chance.js';
import { SHOUTS } from '../seed/sentences.js';
import type { Bot } from './bot.js';
import type { Budget } from './budget.js';
import type { Timers } from './timers.js';

/** The counter of likes, as the kit's rooms have it. */
const LIKES = 'likes';
const MOST_LIKES = 5;

/** How often bots talk, and how often they like instead. */
const TALK_SHARE = 0.6;

/** What happens in live rooms: somebody talks, or likes. */
export class RoomLife {
  readonly #timers: Timers;
  readonly #budget: Budget;
  readonly #chance: Chance;

  constructor(timers: Timers, budget: Budget, number: number) {
    this.#timers = timers;
    this.#budget = budget;
    this.#chance = new Chance(`rooms ${number}`);
  }

  /** One of those who are there does something in the room. */
  async happen(groupID: string, bots: readonly Bot[]): Promise<void> {
    if (bots.length === 0) return;
    const bot = this.#chance.oneOf(bots);
    if (!this.#chance.isLucky(TALK_SHARE)) {
      const value = this.#chance.between(1, MOST_LIKES);
      await bot.chat.increaseGroupCounter({ groupID, key: LIKES, value });
      return;
    }
    if (!this.#budget.take(this.#timers.now(), false)) return;
    await bot.say({ to: groupID, conversationType: 'GROUP' }, bot.wording.oneOf(SHOUTS));
  }
}
