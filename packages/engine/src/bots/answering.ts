import type { Message } from '@parlor/sdk';
import { Chance } from '../seed/chance.js';
import type { Bot, Where } from './bot.js';
import type { Budget } from './budget.js';
import { hear, languageOf } from './hear.js';
import type { Timers } from './timers.js';

/** Ways to react to what somebody says. */
const REACTIONS = ['👍', '❤️', '😂', '🎉'];

/** Milliseconds: until it is read, until one begins to type, until it is typed. Nobody waits longer than ten seconds in all. */
const READING = [600, 1_800] as const;
const THINKING = [300, 900] as const;
const TYPING = [1_200, 3_500] as const;
/** Milliseconds until it is tried again when too much was said. */
const PAUSE = 5_000;

/** How often what is said gets a reaction. */
const REACTION_SHARE = 0.2;

/** Answers people: whatever they say at a stretch, once. */
export class Answering {
  readonly #timers: Timers;
  readonly #budget: Budget;
  readonly #chance: Chance;
  /** What was said last, by conversationID, to whom the answer is still to come from. */
  readonly #open = new Map<Bot, Map<string, Message>>();

  constructor(timers: Timers, budget: Budget, number: number) {
    this.#timers = timers;
    this.#budget = budget;
    this.#chance = new Chance(`answering ${number}`);
  }

  /** Somebody has said something that this bot is to answer. */
  answer(bot: Bot, message: Message): void {
    const { conversationID } = message;
    const open = this.#open.get(bot) ?? new Map<string, Message>();
    this.#open.set(bot, open);
    const isBegun = open.has(conversationID);
    open.set(conversationID, message);
    if (!isBegun) this.#timers.run(() => this.#serve(bot, open, message));
  }

  /** Whether somebody waits for its answer. */
  isBusy(bot: Bot): boolean {
    return (this.#open.get(bot)?.size ?? 0) > 0;
  }

  /** Nothing in here is waited for in vain: what fails is told, and it goes on. */
  async #serve(bot: Bot, open: Map<string, Message>, first: Message): Promise<void> {
    const { conversationID } = first;
    const where = whereOf(first);
    const newest = () => open.get(conversationID) ?? first;
    await this.#passing(READING);
    await this.#timers.attempt(() => this.#read(bot, newest()));
    await this.#passing(THINKING);
    await this.#timers.attempt(() => bot.type(where));
    await this.#passing(TYPING);
    while (!this.#budget.take(this.#timers.now(), true)) await this.#timers.wait(PAUSE);
    const message = newest();
    // What is said from now on gets another answer.
    open.delete(conversationID);
    const heard = hear(message);
    if (heard) await bot.say(where, bot.wording.answer(heard, languageOf(message)));
  }

  async #read(bot: Bot, message: Message): Promise<void> {
    await readBy(bot, message);
    if (!this.#chance.isLucky(REACTION_SHARE)) return;
    await bot.chat.addMessageReaction(message, this.#chance.oneOf(REACTIONS));
  }

  #passing([least, most]: readonly [number, number]): Promise<void> {
    return this.#timers.wait(this.#chance.between(least, most));
  }
}

/** A bot has read what was said, and says so to who wants to know. */
export async function readBy({ chat }: Bot, message: Message): Promise<void> {
  const { conversationID } = message;
  await chat.setMessageRead({ conversationID });
  if (message.needReadReceipt) await chat.sendMessageReadReceipt([message]);
}

/** Where to answer: who has written, or the group. */
function whereOf({ conversationType, from, to }: Message): Where {
  return conversationType === 'GROUP'
    ? { to, conversationType: 'GROUP' }
    : { to: from, conversationType: 'C2C' };
}
