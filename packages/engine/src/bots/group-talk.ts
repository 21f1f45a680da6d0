import type { Message } from '@parlor/sdk';
import { Chance } from '../seed/chance.js';
import { type Answering, readBy } from './answering.js';
import type { Bot } from './bot.js';
import { hear } from './hear.js';
import type { Timers } from './timers.js';

/** Milliseconds in which all bots of a group have heard what was said there. */
const HEARING = 500;
/** Milliseconds until those who do not answer have read it, at most. */
const READING = 4_000;

/** How often one of them answers: a question, and anything else. */
const QUESTION_SHARE = 1;
const OTHER_SHARE = 0.7;

/** How many messages are remembered as dealt with. */
const REMEMBERED = 200;

/** Decides who of the bots in a group answers what a person says there: whom it mentions, or one of them. */
export class GroupTalk {
  readonly #timers: Timers;
  readonly #answering: Answering;
  readonly #chance: Chance;
  /** By the ID of the message: each bot that has heard it, and how it came to them. */
  readonly #heard = new Map<string, Map<Bot, Message>>();

  constructor(timers: Timers, answering: Answering, number: number) {
    this.#timers = timers;
    this.#answering = answering;
    this.#chance = new Chance(`group talk ${number}`);
  }

  /** A bot hears a person in a group; the others hear it, too. */
  heard(bot: Bot, message: Message): void {
    const { ID } = message;
    const known = this.#heard.get(ID);
    if (known) return void known.set(bot, message);
    const bots = new Map([[bot, message]]);
    this.#heard.set(ID, bots);
    const [oldest] = this.#heard.keys();
    if (this.#heard.size > REMEMBERED && oldest !== undefined) this.#heard.delete(oldest);
    this.#timers.run(async () => {
      await this.#timers.wait(HEARING);
      this.#decide(bots, message);
    });
  }

  #decide(bots: ReadonlyMap<Bot, Message>, { atUserList, ...message }: Message): void {
    const mentioned = [...bots.keys()].filter(({ userID }) => atUserList.includes(userID));
    const answering =
      mentioned.length > 0 ? mentioned.slice(0, 2) : this.#volunteers(bots, message);
    for (const [bot, told] of bots) {
      if (answering.includes(bot)) this.#answering.answer(bot, told);
      else this.#readLater(bot, told);
    }
  }

  #volunteers(bots: ReadonlyMap<Bot, Message>, message: Pick<Message, 'type' | 'payload'>): Bot[] {
    const isAsked = ASKING.has(hear(message) ?? '');
    if (!this.#chance.isLucky(isAsked ? QUESTION_SHARE : OTHER_SHARE)) return [];
    return [this.#chance.oneOf([...bots.keys()])];
  }

  #readLater(bot: Bot, message: Message): void {
    const pause = this.#chance.between(1_000, READING);
    this.#timers.run(async () => {
      await this.#timers.wait(pause);
      if (bot.isThere) await readBy(bot, message);
    });
  }
}

const ASKING: ReadonlySet<string> = new Set(['when', 'where', 'who', 'how', 'question']);
