import type { KickedOutType } from '@parlor/sdk';
import type { Push } from '../protocol/pushes.js';
import { keyOf } from '../storage/keys.js';
import { Answers } from './answers.js';
import type { Clock, TimerHandle } from './clock.js';
import type { KeptAnswers } from './kept-answers.js';
import { Missed } from './missed.js';

/** How long a session waits for its client after the line was cut, milliseconds. */
const RESUME_PERIOD = 30_000;

/** How far the numbers of instances may be ahead of the time, milliseconds: a day. */
const LONGEST_AHEAD = 86_400_000;

/** A way to the client of a session. */
export interface SessionLine {
  push(push: Push): void;
}

/** One login of one person: an instance, in the SDK's words. */
export interface Session {
  readonly userID: string;
  readonly instanceID: number;
  /** The ticket that was shown for it; `''` for guests. */
  userSig: string;
  /** When its ticket expires, seconds since the epoch. */
  expiresAt: number;
  /** `undefined` while the line is cut and the client may come back. */
  line: SessionLine | undefined;
  /** What was said meanwhile. */
  readonly missed: Missed;
  resumeTimer: TimerHandle | undefined;
  /** The live rooms it is in, by groupID, and since when (seconds). */
  readonly rooms: Map<string, number>;
  /** Those of whom it is told whether they are there; the oldest subscription first. */
  readonly watched: Set<string>;
  /** For what is sent again after the line was cut. */
  readonly answers: Answers;
}

/** Who is logged in, and how they can be reached. In memory only: it dies with the engine. */
export class Sessions {
  readonly #clock: Clock;
  readonly #keptAnswers: KeptAnswers;
  /** By person; in the order in which they logged in. */
  readonly #ofUser = new Map<string, Session[]>();
  /** Who was logged out while away, by person and instance, and why: they hear of it when they come back. */
  readonly #kickedAway = new Map<string, { type: KickedOutType; timer: TimerHandle }>();
  /** By line. */
  readonly #guests = new Map<SessionLine, Session>();
  #lastInstanceID = 0;

  constructor(clock: Clock, keptAnswers: KeptAnswers) {
    this.#clock = clock;
    this.#keptAnswers = keptAnswers;
  }

  /**
   * A session that is not yet known to anybody; {@link Sessions.add} makes it so.
   *
   * @param known the number it had before it was forgotten; it is a new one when left out.
   */
  create(userID: string, expiresAt: number, line: SessionLine, known?: number): Session {
    const instanceID = known ?? this.#newInstanceID();
    this.#goOnFrom(instanceID);
    return {
      userID,
      instanceID,
      userSig: '',
      expiresAt,
      line,
      missed: new Missed(),
      resumeTimer: undefined,
      rooms: new Map(),
      watched: new Set(),
      answers: new Answers(this.#keptAnswers, known === undefined),
    };
  }

  add(session: Session): void {
    this.#ofUser.set(session.userID, [...this.of(session.userID), session]);
  }

  /** @param kicked why, when somebody else wants it. */
  remove(session: Session, kicked?: KickedOutType): void {
    this.#stopWaiting(session);
    if (kicked && !session.line) this.#remember(session, kicked);
    session.line = undefined;
    const others = this.of(session.userID).filter((other) => other !== session);
    if (others.length > 0) this.#ofUser.set(session.userID, others);
    else this.#ofUser.delete(session.userID);
  }

  /** The sessions of a person, the oldest first. */
  of(userID: string): readonly Session[] {
    return this.#ofUser.get(userID) ?? [];
  }

  find(userID: string, instanceID: number): Session | undefined {
    return this.of(userID).find((session) => session.instanceID === instanceID);
  }

  has(session: Session): boolean {
    return this.of(session.userID).includes(session);
  }

  /** Why a session that is no more was ended while its client was away. */
  whyKicked(userID: string, instanceID: number): KickedOutType | undefined {
    return this.#kickedAway.get(keyOf(userID, instanceID))?.type;
  }

  /** All sessions in a live room. */
  inRoom(groupID: string): Session[] {
    return this.#all().filter((session) => session.rooms.has(groupID));
  }

  /** Those who are told what is said in a live room without being logged in. They count as nobody. */
  guestsIn(groupID: string): Session[] {
    return [...this.#guests.values()].filter((guest) => guest.rooms.has(groupID));
  }

  /** Everybody who hears what is said in any live room: people first, then guests. */
  inAnyRoom(): Session[] {
    const everybody = [...this.#all(), ...this.#guests.values()];
    return everybody.filter(({ rooms }) => rooms.size > 0);
  }

  /** Who listens on a line without being logged in, since when (seconds). */
  admitGuest(line: SessionLine, groupID: string, since: number): void {
    const guest = this.#guests.get(line) ?? this.create('', Number.POSITIVE_INFINITY, line);
    guest.rooms.set(groupID, since);
    this.#guests.set(line, guest);
  }

  /** They listen no more, or there is no line any more on which they could. */
  dismissGuest(line: SessionLine, groupID?: string): void {
    const guest = this.#guests.get(line);
    if (groupID !== undefined) guest?.rooms.delete(groupID);
    if (groupID === undefined || guest?.rooms.size === 0) this.#guests.delete(line);
  }

  /** All sessions that are told whether a person is there. */
  watching(userID: string): Session[] {
    return this.#all().filter((session) => session.watched.has(userID));
  }

  /** How many there are, connected or waited for. */
  get count(): number {
    return this.#all().length;
  }

  /** Everybody who has a session, connected or waited for. */
  userIDs(): string[] {
    return [...this.#ofUser.keys()];
  }

  /** Whether a person is connected by at least one line. */
  isOnline(userID: string): boolean {
    return this.of(userID).some((session) => session.line !== undefined);
  }

  /** The line was cut. The session waits for its client, and is `gone` when that does not come back. */
  waitFor(session: Session, gone: () => void): void {
    this.#stopWaiting(session);
    session.line = undefined;
    session.resumeTimer = this.#clock.setTimeout(() => {
      session.resumeTimer = undefined;
      gone();
    }, RESUME_PERIOD);
  }

  /** Whether it was waited for long enough: its client has not come back, and is not waited for anew. */
  isGivenUp({ line, resumeTimer }: Session): boolean {
    return line === undefined && resumeTimer === undefined;
  }

  /** The client is back, on a new line, and hears what it missed. */
  resume(session: Session, line: SessionLine): void {
    this.#stopWaiting(session);
    // Subscriptions end with the line on which they were made.
    if (session.line !== line) session.watched.clear();
    session.line = line;
    for (const push of session.missed.take()) line.push(push);
  }

  /** Forgets everybody. */
  clear(): void {
    for (const session of this.#all()) this.#stopWaiting(session);
    this.#ofUser.clear();
    this.#guests.clear();
    for (const { timer } of this.#kickedAway.values()) this.#clock.clearTimeout(timer);
    this.#kickedAway.clear();
  }

  #all(): Session[] {
    return [...this.#ofUser.values()].flat();
  }

  /**
   * By the time, so that no number is given twice: clients bring those that an engine before this one has
   * given, and files that were being sent to that one know them.
   */
  #newInstanceID(): number {
    return Math.max(this.#lastInstanceID + 1, this.#clock.now());
  }

  /** A client may bring any number: none can use up those of all others. */
  #goOnFrom(instanceID: number): void {
    const latest = Math.max(this.#lastInstanceID + 1, this.#clock.now() + LONGEST_AHEAD);
    this.#lastInstanceID = Math.max(this.#lastInstanceID, Math.min(instanceID, latest));
  }

  #remember({ userID, instanceID }: Session, type: KickedOutType): void {
    const name = keyOf(userID, instanceID);
    const forget = () => void this.#kickedAway.delete(name);
    const timer = this.#clock.setTimeout(forget, RESUME_PERIOD);
    this.#kickedAway.set(name, { type, timer });
  }

  #stopWaiting(session: Session): void {
    if (session.resumeTimer !== undefined) this.#clock.clearTimeout(session.resumeTimer);
    session.resumeTimer = undefined;
  }
}
