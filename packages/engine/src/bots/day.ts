import type { Message } from '@parlor/sdk';
import { Chance } from '../seed/chance.js';
import type { Bot } from './bot.js';
import type { BotsOptions } from './bots-options.js';
import { STATUSES } from './phrases.js';
import type { Scenes } from './scenes.js';
import type { Timers } from './timers.js';

/** Milliseconds that somebody is out, and that they have been there before they go. */
const OUT = [40_000, 120_000] as const;
const STAY = 180_000;

/** Ways to react to what others say. */
const REACTIONS = ['👍', '❤️', '😂', '🙏'];

/** What a day has to know. */
interface DayOptions extends BotsOptions {
  /** Whether somebody waits for a bot's answer: then it does not go out. */
  isBusy(bot: Bot): boolean;
}

/** What bots do by themselves, of which one thing happens at a time. */
export class Day {
  readonly #timers: Timers;
  readonly #scenes: Scenes;
  readonly #options: DayOptions;
  readonly #chance: Chance;
  /** What each has heard last from others, and when it has come. */
  readonly #latest = new Map<Bot, Message>();
  readonly #since = new Map<Bot, number>();

  constructor(timers: Timers, scenes: Scenes, options: DayOptions) {
    this.#timers = timers;
    this.#scenes = scenes;
    this.#options = options;
    this.#chance = new Chance(`day ${options.number ?? 1}`);
  }

  came(bot: Bot): void {
    this.#since.set(bot, this.#timers.now());
    // A login takes back what was said before.
    const [customStatus] = this.#options.voices?.[bot.userID]?.statuses ?? [];
    if (customStatus) this.#timers.run(() => bot.chat.setSelfStatus({ customStatus }));
  }

  heard(bot: Bot, message: Message): void {
    // A live room knows no reactions.
    const isReactedTo = !this.#options.rooms?.includes(message.to);
    if (message.type === 'TIMTextElem' && isReactedTo) this.#latest.set(bot, message);
  }

  /** Somebody does something: they talk, react, say how they are, or go out. */
  async happen(bots: readonly Bot[]): Promise<void> {
    if (bots.length === 0) return;
    const share = this.#chance.next();
    const bot = this.#chance.oneOf(bots);
    if (share < 0.55) await this.#scenes.play(bots);
    else if (share < 0.75) await this.#react(bot);
    else if (share < 0.9) await this.#say(bot);
    else if (bots.length > 1) await this.#goOut(bot);
  }

  async #react(bot: Bot): Promise<void> {
    const message = this.#latest.get(bot);
    if (!message || message.isRevoked) return;
    this.#latest.delete(bot);
    await bot.chat.addMessageReaction(message, this.#chance.oneOf(REACTIONS));
  }

  async #say(bot: Bot): Promise<void> {
    const { statuses = STATUSES } = this.#options.voices?.[bot.userID] ?? {};
    if (statuses.length === 0) return;
    await bot.chat.setSelfStatus({ customStatus: this.#chance.oneOf(statuses) });
  }

  /** For a while. Who has come lately stays. */
  async #goOut(bot: Bot): Promise<void> {
    const { leaving = this.#options.userIDs, isBusy } = this.#options;
    const since = this.#since.get(bot) ?? this.#timers.now();
    if (!leaving.includes(bot.userID) || this.#timers.now() - since < STAY) return;
    if (isBusy(bot)) return;
    await bot.goOut();
    await this.#timers.wait(this.#chance.between(...OUT));
    await bot.come();
  }
}
