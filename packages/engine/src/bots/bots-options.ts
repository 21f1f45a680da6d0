import type { ChatSDK } from '@parlor/sdk';
import type { Clock } from '../core/clock.js';
import type { Heard } from './hear.js';

/** What bots need of an engine: any `Engine` has it. */
export interface BotEngine {
  /** A new client, for one of them. */
  createClient(): ChatSDK;
  /** A login ticket for one of them. */
  signUserSig(userID: string): string;
}

/** How one of them talks. What is left out, or has fewer than two entries, is taken from a common store of phrases. */
export interface BotVoice {
  /**
   * What they answer, by what they were told: plain texts. With answers to everything (`other`) they speak their own language to
   * all; without, that in which they were spoken to: English, Chinese or Arabic.
   */
  readonly answers?: Readonly<Partial<Record<Heard, readonly string[]>>>;
  /** What they say of themselves as their status now and then, each in at most 50 bytes. */
  readonly statuses?: readonly string[];
}

/** A few lines that bots say to each other, in this order. */
export interface BotScene {
  /** The group or topic. */
  readonly groupID: string;
  /** Who says what. It is played when all of them are there. Eight lines at most are. */
  readonly lines: readonly (readonly [userID: string, text: string])[];
}

/** A bot that is there, for what an app has it do besides. */
export interface BotPerson {
  readonly userID: string;
  /** Its client, logged in and ready. */
  readonly chat: ChatSDK;
  /** Chance, from 0 up to 1: the same run for the same {@link BotsOptions.number}. */
  random(): number;
}

/** Something that bots do now and then while somebody is there to see it. */
export interface BotHabit {
  /** Who may do it; all when left out. One of those who are there does it at a time. */
  readonly userIDs?: readonly string[];
  /** How many seconds pass until it is done again: at least, at most. */
  readonly every: readonly [least: number, most: number];
  /** What is done. What it rejects with goes to {@link BotsOptions.onError}. */
  act(bot: BotPerson): Promise<void>;
}

/** How bots are to be. */
export interface BotsOptions {
  /** Who they are: people of the engine's world. */
  userIDs: readonly string[];
  /** Which of many possible runs of chance; 1 when left out. The same one, with the same clock and the same told, says the same. */
  number?: number;
  /** The time by which they act; the system's when left out. */
  clock?: Clock;
  /** How many messages they send a minute, all together; 20 when left out. Half of it is for answers alone. */
  perMinute?: number;
  /** Who they are lively for: bots talk among themselves only while one of these is online, or has lately written to them. */
  audience?: readonly string[];
  /** Live rooms (`AVChatRoom`) that they go into, to talk and to give likes. A client is in one of them at a time. */
  rooms?: readonly string[];
  /** Who may go out for a while and come back; all when left out. */
  leaving?: readonly string[];
  /** How each of them talks, by userID. */
  voices?: Readonly<Record<string, BotVoice>>;
  /** What they talk about among themselves; small talk in any group when left out. */
  scenes?: readonly BotScene[];
  /** What else they do. */
  habits?: readonly BotHabit[];
  /**
   * Asks for a person before a bot becomes them. Resolves with what gives them back, or with `undefined` while somebody else is that
   * person: then there is somebody to be lively for, and it is asked again every fifteen seconds. `giveUp` is to be called when
   * somebody wants to be that person: the bot is gone at once, and gives them back.
   *
   * Without it everybody may be had, and a bot that is signed in elsewhere (KICKED_OUT) does not come back.
   */
  claim?: (userID: string, giveUp: () => void) => Promise<(() => void) | undefined>;
  /** Told of what failed: a line that is cut, an action that was refused. Kept quiet when left out. */
  onError?: (error: unknown) => void;
}

/** Bots at work. */
export interface Bots {
  /** Who is there right now. */
  readonly onlineIDs: readonly string[];
  /** Ends all of it: nothing is done any more once it is called. Resolves when all have logged out. */
  stop(): Promise<void>;
}
