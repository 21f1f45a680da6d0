import type { KickedOutType, Message } from '@parlor/sdk';
import type { RefusableMethod } from './features/faults/methods-commands.js';
import type { EngineSeed } from './features/seed/engine-seed.js';

/** What is to be refused, and how. */
export interface RefusalOptions {
  /**
   * Which of the SDK's methods, or `any` of them. The service knows no methods but what they ask: another method that
   * asks the same is refused as well (`resendMessage` with `sendMessage`, say), and one that is answered from what the
   * client knows already is not. Methods that never ask the service cannot be refused.
   */
  method: RefusableMethod | 'any';
  /** What it is refused with. */
  code: number;
  /** The words with the code; the usual ones when left out. */
  message?: string;
  /**
   * How often; always when left out. With `sendMessage`, messages that are for those alone who are online (`onlineUserOnly`:
   * somebody types) are refused meanwhile, and not counted.
   */
  times?: number;
  /** To whom; to everybody when left out. */
  userID?: string;
}

/** Something that is refused by {@link EngineAdmin.refuse}. */
export interface Refusal {
  /** By it {@link EngineAdmin.inspect} names it. */
  readonly id: number;
  /** It is refused no more. */
  stop(): Promise<void>;
}

/** Which message is judged. */
export type JudgedMessage = Pick<Message, 'ID' | 'conversationType' | 'from' | 'to'>;

/** Texts that the moderation does not let pass. */
export interface ModerationRule {
  /** A text is refused that has one of them in it, in capitals or not. */
  words: readonly string[];
}

/** All that an engine has stored, as plain JSON data. */
export interface EngineSnapshot {
  /** In which way the records are written: an engine restores only those of its own. */
  readonly schema: number;
  /** By table, in the order of the keys. */
  readonly tables: Readonly<Record<string, readonly (readonly [key: string, value: unknown])[]>>;
}

/** A login, as the service sees it. */
export interface InspectedSession {
  readonly userID: string;
  readonly instanceID: number;
  /** `false` while its line is cut and it is waited for. */
  readonly isOnline: boolean;
}

/** Something that is refused. */
export interface InspectedRefusal {
  readonly id: number;
  /** A method of the SDK, or `any`. */
  readonly method: string;
  readonly code: number;
  readonly message?: string;
  /** To whom; to everybody when left out. */
  readonly userID?: string;
  /** How often still; `null`: always. */
  readonly left: number | null;
}

/** A record that an engine has stored. */
export interface EngineRecord {
  readonly key: string;
  /** Plain data. Of long texts and lists it is the beginning, with a note of how much there is besides; of bytes their number. */
  readonly value: unknown;
}

/** Records of a table, in the order of their keys. */
export interface EngineRecords {
  readonly records: readonly EngineRecord[];
  /** Whether there are none after these. */
  readonly isCompleted: boolean;
}

/** What goes on within an engine. */
export interface EngineInspection {
  /** How many records each table has; tables without any are left out. */
  readonly tables: Readonly<Record<string, number>>;
  /** Everybody who is logged in; the oldest login of each person first. */
  readonly sessions: readonly InspectedSession[];
  /** What is refused now, the newest last. */
  readonly refusals: readonly InspectedRefusal[];
  /** Whether the service refuses what is asked too often. */
  readonly hasRateLimits: boolean;
  /** The words that are not let pass; empty when nothing is moderated. */
  readonly moderatedWords: readonly string[];
  /** How far the engine's clock was advanced, milliseconds. */
  readonly clockAhead: number;
}

/**
 * What an app's own server, Tencent's console and fate can do: for tests, stories and development. It goes by the
 * operator's ticket, which only who knows the secret key can sign, and works alike with an engine in the page, in a
 * SharedWorker and at a server. It does not go over {@link Engine.network}.
 *
 * Everything rejects with 2801 when the engine does not answer within 15 seconds; `seed`, `snapshot` and `restore` when it
 * does not within two minutes. What is refused, moderated and limited is kept in memory:
 * it ends with the engine.
 */
export interface EngineAdmin {
  /**
   * Logs a person out of all instances, as an administrator or another device would: they get
   * KICKED_OUT and SDK_NOT_READY. `REST_API_Kick` when no type is named.
   */
  kick(userID: string, type?: KickedOutType): Promise<void>;
  /**
   * Tells members of a group something, as your own server would: a notice of type 255 with the text as
   * `userDefinedField`. All members when nobody is named; who is named and is no member hears nothing.
   *
   * Rejects 10010 when there is no such group.
   */
  notifyGroup(groupID: string, text: string, userIDs?: readonly string[]): Promise<void>;
  /**
   * Lets people come back who were banned from a live room, as your own server can: each of them gets a notice of
   * type 22. Who is not banned hears nothing.
   *
   * Rejects 10010 when there is no such group.
   */
  liftBans(groupID: string, userIDs: readonly string[]): Promise<void>;
  /**
   * Takes a group back, as Tencent does with groups that nobody uses: it is gone, and its members get a notice of
   * type 11.
   *
   * Rejects 10010 when there is no such group.
   */
  takeBackGroup(groupID: string): Promise<void>;
  /**
   * Says a text to everybody who is in any live room, guests too, as your own server can: one MESSAGE_RECEIVED each, of a
   * message with `isBroadcastMessage` that is in no conversation and no history.
   *
   * @param from who says it, `administrator` when left out; known people show their nick and avatar.
   */
  broadcast(text: string, from?: string): Promise<void>;
  /**
   * Says a text in a group or a topic, as your own server can: a message with `isSystemMessage` that is received, counted
   * and kept as any other there.
   *
   * Rejects 10010 when there is no such group or topic.
   *
   * @param from who says it, `administrator` when left out; known people show their nick and avatar.
   */
  sendSystemMessage(groupID: string, text: string, from?: string): Promise<void>;
  /**
   * Has the moderation come to a result about a message that is there already, as Tencent's does with pictures, voices and
   * videos after they were sent: everybody who has it, its sender too, gets MESSAGE_MODIFIED, and it has
   * `hasRiskContent` when the result is above 1. What it says stays. Whoever changes the message takes the result away.
   *
   * Rejects 20026 when there is no such message any more, and for messages of live rooms, which are not kept.
   *
   * @param message any copy of it.
   * @param checkResult 2 when left out.
   */
  judgeMessage(message: JudgedMessage, checkResult?: number): Promise<void>;
  /**
   * Ends the time of the login tickets that a person is logged in with, as if it had gone by: they get KICKED_OUT with
   * `userSigExpired`, and whoever tries again with the same ticket is refused with 70001. New tickets are good.
   */
  expireUserSig(userID: string): Promise<void>;
  /**
   * Refuses what clients ask by a code, until it is told otherwise; the newest refusal counts. What is refused has
   * changed nothing. A login that goes on after a break, and heartbeats, are never refused.
   */
  refuse(options: RefusalOptions): Promise<Refusal>;
  /** What was refused by this number is refused no more; no matter when it was not. */
  stopRefusing(id: number): Promise<void>;
  /**
   * Switches the limits on how often something may be called: those of the clients made here (2996), and the service's
   * (10049). They are on from the start.
   */
  setRateLimits(isOn: boolean): Promise<void>;
  /**
   * Has texts moderated from now on, as can be bought of Tencent; `undefined` ends it. A text that has one of the words in
   * it is refused, as by the cloud: with 80001 messages that are sent or changed (unless they are
   * `excludedFromContentModeration`), names, introductions and notices of groups and topics, and name cards; with 40005
   * nicks and what people say of themselves; with 30005 remarks on friends, and what goes with asking for them.
   */
  setModeration(rule: ModerationRule | undefined): Promise<void>;
  /**
   * Lets the clock of the engine and those of the clients made here run so many milliseconds ahead, as if the device had
   * slept that long: all that was to happen meanwhile happens now. Whole milliseconds, forward only.
   */
  advanceClock(milliseconds: number): Promise<void>;
  /**
   * Plants more into the world as it is. People who exist already are changed to what the seed says. Nobody is told; but
   * all lines are cut, so that clients come back and see it.
   *
   * A function for `cloudCustomData` travels as the text that it makes: it may write what it is told of messages, and not
   * reckon with it.
   *
   * Rejects 10021 when there is a group of one of the IDs, and with a `TypeError` when there is another function in the
   * seed. Nothing is planted then.
   */
  seed(seed: EngineSeed): Promise<void>;
  /** All that the engine has stored. */
  snapshot(): Promise<EngineSnapshot>;
  /**
   * Replaces all that the engine has stored. It is as if another engine had started in its place: lines are cut, and
   * clients come back to the world of the snapshot. What a client keeps in its own memory, it keeps until its next login.
   *
   * Rejects a snapshot of another schema, and what is none; nothing is changed then.
   */
  restore(snapshot: EngineSnapshot): Promise<void>;
  /** What goes on within the engine. It counts all that is stored: with large worlds, not to be asked all the time. */
  inspect(): Promise<EngineInspection>;
  /**
   * Some records of a table, to be looked at; which tables there are {@link EngineAdmin.inspect} says. For all of them, and to go back
   * to them, there is {@link EngineAdmin.snapshot}.
   *
   * @param options `after`: the key behind which they begin, from the first one when left out. `limit`: 50, and at most 100.
   *
   * Rejects with 10004 when there is no such table.
   */
  records(options: { table: string; after?: string; limit?: number }): Promise<EngineRecords>;
}
