import { TYPES } from '@parlor/sdk';
import { Chance } from '../seed/chance.js';
import type { Bot, Where } from './bot.js';
import type { BotScene } from './bots-options.js';
import type { Budget } from './budget.js';
import { EXCHANGES } from './phrases.js';
import type { Timers } from './timers.js';

/** So that no scene goes on for ever. */
const MOST_LINES = 8;

/** Milliseconds until somebody begins to type, and until it is typed. */
const PAUSE = [800, 2_500] as const;
const TYPING = [1_200, 3_000] as const;

/** A scene whose people are there. */
interface Playable {
  readonly where: Where;
  readonly lines: readonly (readonly [bot: Bot, text: string])[];
}

/** Types in which all may speak, and which are no live rooms. */
const ORDINARY: ReadonlySet<unknown> = new Set([
  TYPES.GRP_WORK,
  TYPES.GRP_PUBLIC,
  TYPES.GRP_MEETING,
]);

/** Bots talk among themselves: one scene at a time, each with an end. */
export class Scenes {
  readonly #timers: Timers;
  readonly #budget: Budget;
  readonly #chance: Chance;
  readonly #scenes: readonly BotScene[] | undefined;
  #last = '';
  #isPlaying = false;

  constructor(
    timers: Timers,
    budget: Budget,
    { scenes, number = 1 }: { scenes?: readonly BotScene[]; number?: number },
  ) {
    this.#timers = timers;
    this.#budget = budget;
    this.#scenes = scenes;
    this.#chance = new Chance(`scenes ${number}`);
  }

  /** Plays one, when there is one for those who are there. Resolves when it has ended. */
  async play(bots: readonly Bot[]): Promise<void> {
    if (this.#isPlaying) return;
    this.#isPlaying = true;
    try {
      const scene = this.#scenes ? this.#written(bots, this.#scenes) : await this.#improvised(bots);
      if (scene) await this.#perform(scene);
    } finally {
      this.#isPlaying = false;
    }
  }

  async #perform({ where, lines }: Playable): Promise<void> {
    for (const [bot, text] of lines.slice(0, MOST_LINES)) {
      await this.#passing(PAUSE);
      if (bot.isThere) await this.#timers.attempt(() => bot.type(where));
      await this.#passing(TYPING);
      if (!bot.isThere || !this.#budget.take(this.#timers.now(), false)) return;
      await bot.say(where, text);
    }
  }

  #written(bots: readonly Bot[], scenes: readonly BotScene[]): Playable | undefined {
    const playable = scenes.flatMap(({ groupID, lines }) => {
      const cast = lines.flatMap(([userID, text]) => {
        const bot = bots.find((one) => one.userID === userID);
        return bot ? [[bot, text] as const] : [];
      });
      const where = { to: groupID, conversationType: 'GROUP' as const };
      return cast.length === lines.length && cast.length > 0 ? [{ where, lines: cast }] : [];
    });
    return this.#anotherOf(playable);
  }

  /** Any two who are in the same group. */
  async #improvised(bots: readonly Bot[]): Promise<Playable | undefined> {
    const [one, ...others] = this.#chance.some(bots, bots.length);
    if (!one) return undefined;
    const groupIDs = this.#chance.some(await groupsOf(one), 1);
    for (const groupID of groupIDs) {
      for (const other of others) {
        if (!(await groupsOf(other)).includes(groupID)) continue;
        const texts = this.#chance.oneOf(EXCHANGES);
        const lines = texts.map((text, index) => [index % 2 === 0 ? one : other, text] as const);
        return this.#anotherOf([{ where: { to: groupID, conversationType: 'GROUP' }, lines }]);
      }
    }
    return undefined;
  }

  /** One that does not begin as the last one did. */
  #anotherOf(scenes: readonly Playable[]): Playable | undefined {
    const others = scenes.filter(({ lines }) => lines[0]?.[1] !== this.#last);
    if (others.length === 0) return undefined;
    const scene = this.#chance.oneOf(others);
    this.#last = scene.lines[0]?.[1] ?? '';
    return scene;
  }

  #passing([least, most]: readonly [number, number]): Promise<void> {
    return this.#timers.wait(this.#chance.between(least, most));
  }
}

async function groupsOf({ chat }: Bot): Promise<string[]> {
  const { data } = await chat.getGroupList();
  return data.groupList.filter(({ type }) => ORDINARY.has(type)).map(({ groupID }) => groupID);
}
