import { type ChatSDK, EVENT, isCommunityID, isTopicID, type Message, TYPES } from '@parlor/sdk';
import { Chance } from '../seed/chance.js';
import { BOT_MARK } from './bot-mark.js';
import type { BotEngine, BotPerson, BotsOptions } from './bots-options.js';
import type { Timers } from './timers.js';
import { typingData } from './typing.js';
import { Wording } from './wording.js';

/** Where something is said: a userID, a groupID or a topicID. */
export interface Where {
  readonly to: string;
  readonly conversationType: 'C2C' | 'GROUP';
}

/** Who hears what bots hear. */
export interface BotEars {
  heard(bot: Bot, message: Message): void;
  /** It is there. */
  came(bot: Bot, chat: ChatSDK): void;
}

/** Where a bot is. `gone` for good: somebody else is that person, and was not asked for. */
type Stage = 'absent' | 'coming' | 'there' | 'out' | 'gone';

/** These have signed in as the person themselves. */
const TAKEN_OVER: ReadonlySet<string> = new Set([
  TYPES.KICKED_OUT_MULT_ACCOUNT,
  TYPES.KICKED_OUT_MULT_DEVICE,
]);

/** One person who is played. */
export class Bot implements BotPerson {
  readonly userID: string;
  readonly chance: Chance;
  readonly wording: Wording;
  readonly #engine: BotEngine;
  readonly #options: BotsOptions;
  readonly #timers: Timers;
  readonly #ears: BotEars;
  #stage: Stage = 'absent';
  #client: ChatSDK | undefined;
  #release: (() => void) | undefined;
  #isTaken = false;
  /** Raised whenever it goes: who was waited for meanwhile is not waited for any more. */
  #round = 0;

  constructor(
    userID: string,
    parts: { engine: BotEngine; options: BotsOptions; timers: Timers; ears: BotEars },
  ) {
    const { number = 1, voices = {} } = parts.options;
    this.userID = userID;
    this.chance = new Chance(`bot ${number} ${userID}`);
    this.wording = new Wording(voices[userID] ?? {}, this.chance);
    this.#engine = parts.engine;
    this.#options = parts.options;
    this.#timers = parts.timers;
    this.#ears = parts.ears;
  }

  random(): number {
    return this.chance.next();
  }

  /** Whether it is there, logged in and ready. */
  get isThere(): boolean {
    return this.#stage === 'there';
  }

  /** Whether it is nowhere, and could come. */
  get isAbsent(): boolean {
    return this.#stage === 'absent';
  }

  /** Whether somebody else is this person. */
  get isTaken(): boolean {
    return this.#isTaken;
  }

  /** Its client; throws when it is not there. */
  get chat(): ChatSDK {
    if (this.#client && this.isThere) return this.#client;
    throw new Error(`${this.userID} is not there.`);
  }

  /** Logs in, when it may and is not there. */
  async come(): Promise<void> {
    if (this.#stage !== 'absent' && this.#stage !== 'out') return;
    this.#stage = 'coming';
    const round = this.#round;
    try {
      if ((await this.#isMine(round)) && round === this.#round) await this.#logIn(round);
    } catch (error) {
      if (round === this.#round) await this.leave();
      throw error;
    }
  }

  /** Logs out, and gives the person back. */
  async leave(stage: 'absent' | 'gone' = 'absent'): Promise<void> {
    const client = this.#disappear(stage);
    this.#isTaken = stage === 'gone';
    const release = this.#release;
    this.#release = undefined;
    await end(client);
    release?.();
  }

  /** Logs out for a while, and remains this person. */
  async goOut(): Promise<void> {
    if (!this.isThere) return;
    await end(this.#disappear('out'));
  }

  /** Says a text. */
  async say(where: Where, text: string): Promise<void> {
    const { chat } = this;
    const options = { ...where, payload: { text }, cloudCustomData: BOT_MARK };
    await chat.sendMessage(chat.createTextMessage(options));
  }

  /** Tells those who are online that it types; where it would be kept, or nobody hears it, it does not. */
  async type(where: Where): Promise<void> {
    const { chat } = this;
    const { to } = where;
    if (isTopicID(to) || isCommunityID(to) || this.#options.rooms?.includes(to)) return;
    const payload = { data: typingData(true), description: '', extension: '' };
    await chat.sendMessage(chat.createCustomMessage({ ...where, payload }), {
      onlineUserOnly: true,
      messageControlInfo: { excludedFromUnreadCount: true, excludedFromLastMessage: true },
    });
  }

  /** Whether it may be this person; it asks only once for one who has gone out. */
  async #isMine(round: number): Promise<boolean> {
    const { claim } = this.#options;
    if (!claim || this.#release) return true;
    const release = await claim(this.userID, () => this.#timers.run(() => this.leave()));
    if (round !== this.#round) {
      release?.();
      return false;
    }
    this.#release = release;
    this.#isTaken = release === undefined;
    if (this.#isTaken) this.#stage = 'absent';
    return !this.#isTaken;
  }

  async #logIn(round: number): Promise<void> {
    const { userID } = this;
    const chat = this.#engine.createClient();
    this.#client = chat;
    const isReady = new Promise<void>((resolve) => {
      chat.on(EVENT.SDK_READY, () => resolve());
    });
    chat.on(EVENT.MESSAGE_RECEIVED, ({ data }) => {
      for (const message of data) this.#ears.heard(this, message);
    });
    chat.on(EVENT.KICKED_OUT, ({ data }) => this.#kicked(data.type));
    await chat.login({ userID, userSig: this.#engine.signUserSig(userID) });
    await isReady;
    if (round !== this.#round) return;
    this.#stage = 'there';
    for (const groupID of this.#options.rooms ?? []) {
      await this.#timers.attempt(() => chat.joinGroup({ groupID }));
    }
    this.#ears.came(this, chat);
  }

  #kicked(type: string): void {
    const isForGood = TAKEN_OVER.has(type) && !this.#options.claim;
    this.#timers.run(() => this.leave(isForGood ? 'gone' : 'absent'));
  }

  #disappear(stage: Stage): ChatSDK | undefined {
    const client = this.#client;
    this.#client = undefined;
    this.#stage = stage;
    this.#round += 1;
    return client;
  }
}

/** Never rejects. */
async function end(client: ChatSDK | undefined): Promise<void> {
  try {
    await client?.destroy();
  } catch {
    // It was not logged in, or the line is cut: destroyed it is all the same.
  }
}
