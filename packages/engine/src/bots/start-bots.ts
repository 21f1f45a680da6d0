import type { ChatSDK, Message } from '@parlor/sdk';
import { createSystemClock } from '../core/system-clock.js';
import { Chance } from '../seed/chance.js';
import { Answering } from './answering.js';
import { Audience } from './audience.js';
import { Bot, type BotEars } from './bot.js';
import { isOfBot } from './bot-mark.js';
import type { BotEngine, BotHabit, Bots, BotsOptions } from './bots-options.js';
import { Budget } from './budget.js';
import { unansweredIn } from './catch-up.js';
import { Day } from './day.js';
import { GroupTalk } from './group-talk.js';
import { hear } from './hear.js';
import { RoomLife } from './room-life.js';
import { Scenes } from './scenes.js';
import { Timers } from './timers.js';

/** Milliseconds between two who come, and until those who are missing are asked for again. */
const ARRIVING = 300;
const ROUND = 15_000;

/** Milliseconds until something happens by itself; in a live room. */
const DAY_PACE = [8_000, 20_000] as const;
const ROOM_PACE = [1_500, 5_000] as const;

/**
 * Has people of a world come to life: they log in as clients of their own, answer whoever writes to them, and talk, react, come and
 * go as long as somebody is there to see it.
 *
 * A person who writes to one of them, by whatever client, gets an answer within ten seconds, after they were seen to read and to
 * type; in a group one of them answers most of what is said, and everybody who is mentioned. No bot ever answers a bot: what they
 * say to each other are scenes that end. All chance is that of `number`, all time that of `clock`.
 *
 * ```ts
 * const world = liveRoom();
 * const engine = createEngine({ seed: world.seed });
 * const bots = startBots(engine, {
 *   userIDs: world.guestIDs,
 *   rooms: [world.roomID],
 *   audience: [world.viewerID],
 * });
 * await bots.stop();
 * ```
 *
 * Stands on the SDK alone: `login`, `sendMessage`, `setMessageRead`, `sendMessageReadReceipt`, `addMessageReaction`,
 * `setSelfStatus`, `getUserStatus`, `joinGroup`, `increaseGroupCounter`. What fails is told to `onError` and otherwise let be.
 */
export function startBots(engine: BotEngine, options: BotsOptions): Bots {
  return new Company(engine, options);
}

/** All bots of one engine. */
class Company implements Bots, BotEars {
  readonly #bots: readonly Bot[];
  readonly #options: BotsOptions;
  readonly #timers: Timers;
  readonly #chance: Chance;
  readonly #audience: Audience;
  readonly #answering: Answering;
  readonly #groups: GroupTalk;
  readonly #rooms: RoomLife;
  readonly #day: Day;

  constructor(engine: BotEngine, options: BotsOptions) {
    const { clock = createSystemClock(), number = 1, onError = () => undefined } = options;
    const timers = new Timers(clock, onError);
    const budget = new Budget(options.perMinute ?? 20);
    const parts = { engine, options, timers, ears: this };
    this.#bots = [...new Set(options.userIDs)].map((userID) => new Bot(userID, parts));
    this.#options = options;
    this.#timers = timers;
    this.#chance = new Chance(`company ${number}`);
    this.#audience = new Audience(timers, options.audience ?? [], this.#bots);
    this.#answering = new Answering(timers, budget, number);
    this.#groups = new GroupTalk(timers, this.#answering, number);
    this.#rooms = new RoomLife(timers, budget, number);
    this.#day = new Day(timers, new Scenes(timers, budget, options), {
      ...options,
      isBusy: (bot) => this.#answering.isBusy(bot),
    });
    for (const [index, bot] of this.#bots.entries()) {
      timers.run(async () => {
        await timers.wait(index * ARRIVING);
        await bot.come();
      });
    }
    this.#begin();
  }

  get onlineIDs(): readonly string[] {
    return this.#there.map(({ userID }) => userID);
  }

  async stop(): Promise<void> {
    this.#timers.end();
    await Promise.all(this.#bots.map((bot) => bot.leave()));
  }

  heard(bot: Bot, message: Message): void {
    // Tips, calls and who types: nobody has said anything.
    if (message.flow !== 'in' || !hear(message)) return;
    this.#day.heard(bot, message);
    if (isOfBot(message) || this.#there.some(({ userID }) => userID === message.from)) return;
    this.#audience.heard();
    if (message.conversationType === 'C2C') this.#answering.answer(bot, message);
    else this.#groups.heard(bot, message);
  }

  came(bot: Bot, chat: ChatSDK): void {
    this.#day.came(bot);
    this.#timers.run(async () => {
      for (const message of await unansweredIn(chat, this.#timers)) this.heard(bot, message);
    });
  }

  get #there(): readonly Bot[] {
    return this.#bots.filter(({ isThere }) => isThere);
  }

  #begin(): void {
    this.#repeat([ROUND, ROUND], async () => this.#callMissing());
    this.#repeat(DAY_PACE, () => this.#whenWatched(() => this.#day.happen(this.#there)));
    for (const groupID of this.#options.rooms ?? []) {
      const live = () => this.#rooms.happen(groupID, this.#there);
      this.#repeat(ROOM_PACE, () => this.#whenWatched(live));
    }
    for (const habit of this.#options.habits ?? []) {
      const [least, most] = habit.every;
      const pace = [least * 1000, most * 1000] as const;
      this.#repeat(pace, () => this.#whenWatched(() => this.#indulge(habit)));
    }
  }

  /** Does something again and again; the next time does not wait until the last one has ended. */
  #repeat(pace: readonly [least: number, most: number], act: () => Promise<void>): void {
    this.#timers.run(async () => {
      for (;;) {
        await this.#timers.wait(this.#chance.between(...pace));
        this.#timers.run(act);
      }
    });
  }

  /** Those who are out are not missing: they come back by themselves. */
  #callMissing(): void {
    for (const bot of this.#bots) if (bot.isAbsent) this.#timers.run(() => bot.come());
  }

  async #whenWatched(act: () => Promise<void>): Promise<void> {
    if (await this.#audience.isThere()) await act();
  }

  async #indulge({ userIDs, act }: BotHabit): Promise<void> {
    const able = this.#there.filter(({ userID }) => !userIDs || userIDs.includes(userID));
    if (able.length > 0) await act(this.#chance.oneOf(able));
  }
}
