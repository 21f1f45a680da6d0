import type { ChatStore } from '../../../chat-store.js';
import type { Pace } from '../../../pace.js';
import type { MemberTip } from '../../group-members/index.js';
import { type SeatBook, seatOf } from '../protocol/seat-book.js';
import { Absences, DOUBT, namedIn } from './absences.js';
import { Alarm } from './alarm.js';
import { AskedRoll } from './asked-roll.js';
import { KnownRoom } from './known-room.js';
import { PresenceWatch } from './presence-watch.js';
import { Questions } from './questions.js';
import type { RollCalls } from './roll-call.js';
import { comersIn, leaversIn } from './room-tip.js';

/** What it works with. */
export interface AttendanceParts {
  readonly chat: ChatStore;
  readonly pace: Pace;
  readonly rollCalls: RollCalls;
  /** How long somebody may be away, in milliseconds. */
  grace(): number;
  /** More is known now. */
  onNews(): void;
  /** Until when somebody may not speak, in seconds since the epoch; 0: they may. */
  onMuted(userID: string, until: number): void;
}

/** Milliseconds between two looks at who is there by the one whose turn is first; by the second twice that, and so on. */
const ROUND = 15_000;

/** What is known of who is there, of those whom the seats of a room name. I am. */
export class Attendance {
  readonly #parts: AttendanceParts;
  readonly #absences = new Absences();
  readonly #presence: PresenceWatch;
  readonly #questions: Questions;
  readonly #room: KnownRoom;
  readonly #roll: AskedRoll;
  /** When it is to be looked again who is there, where nobody tells. */
  readonly #round: Alarm;
  #book: SeatBook | undefined;
  /** Of my turn; `undefined` when I may not act. */
  #rank: number | undefined;

  constructor(groupID: string, parts: AttendanceParts) {
    this.#parts = parts;
    this.#presence = new PresenceWatch(parts.chat);
    this.#questions = new Questions(parts.chat, parts.onNews);
    this.#room = new KnownRoom(groupID, parts.rollCalls, this.#questions);
    this.#roll = new AskedRoll(groupID, {
      ...parts,
      absences: this.#absences,
      questions: this.#questions,
      room: this.#room,
    });
    this.#round = new Alarm(parts.pace, () => void this.#lookAround());
  }

  /** Whether it is known what kind of a group it is, and whose. */
  get isKnown(): boolean {
    return this.#room.isKnown;
  }

  /** `''` while it is not known. */
  get ownerID(): string {
    return this.#room.ownerID;
  }

  get isLive(): boolean {
    return this.#room.isLive;
  }

  /** Seats are so now. Who may act, by the rank of their turn, has others watched. */
  look(book: SeatBook, rank: number | undefined): void {
    this.#book = book;
    this.#rank = rank;
    this.#absences.believe(book);
    void this.#room.describe();
    const named = namedIn(book);
    const isActive = rank !== undefined;
    const wanted = this.ownerID && this.isLive ? [...named, this.ownerID] : named;
    this.#presence.watch(isActive ? wanted : []);
    if (this.#presence.isAvailable) this.#see('presence', this.#presence.away());
    else this.#absences.see('presence', [], this.#now());
    // Who comes asks once; of those who sit down later, only whose turn is near.
    if (!this.#roll.isBegun || (isActive && rank <= 1)) void this.#roll.call(named);
    this.#goRound();
  }

  hear(tip: MemberTip): void {
    this.#absences.leave(leaversIn(tip), tip.time);
    this.#absences.enter(comersIn(tip));
    this.#room.hear(tip);
  }

  /** The app's media say that these are away, and nobody else. */
  see(userIDs: readonly string[]): void {
    this.#see('app', userIDs);
  }

  /** My line was lost: all that I know may be old. */
  doubt(): void {
    this.#absences.doubt(this.#now(), this.#parts.grace(), DOUBT);
    this.#endRounds();
    this.#roll.forget();
    this.#room.forget();
  }

  /** There is nothing to be looked after now. */
  rest(): void {
    this.#rank = undefined;
    this.#presence.watch([]);
    this.#endRounds();
    this.#roll.forget();
  }

  end(): void {
    this.#questions.end();
    this.rest();
  }

  hasLeft(userID: string): boolean {
    return !this.#isMe(userID) && this.#absences.hasLeft(userID);
  }

  /** Whether somebody is not there now, if only for a moment. */
  isAbsent(userID: string): boolean {
    return !this.#isMe(userID) && this.#absences.isAbsent(userID);
  }

  /** Whether somebody is not there, and that for good. */
  isGone(userID: string): boolean {
    const grace = this.#parts.grace();
    return !this.#isMe(userID) && this.#absences.isGone(userID, this.#now(), grace);
  }

  /** Whether somebody is known to be there. */
  isSeen(userID: string): boolean {
    const isSeated = this.#book !== undefined && seatOf(this.#book, userID) > 0;
    const isTold = this.#presence.there().includes(userID) || this.#roll.isListed(userID);
    return this.#isMe(userID) || isSeated || isTold;
  }

  /** When the next one will be gone for good. */
  nextEnd(): number | undefined {
    const named = this.#book ? namedIn(this.#book) : [];
    return this.#absences.nextEnd(named, this.#now(), this.#parts.grace());
  }

  #see(witness: 'presence' | 'list' | 'app', userIDs: readonly string[]): void {
    this.#absences.see(witness, userIDs, this.#now());
  }

  /** Who is missed is looked for as often as by the first, so that nobody is judged by what was long ago. */
  #goRound(): void {
    const rank = this.#rank;
    const { isLive, isSilent } = this.#room;
    const isBlind = isSilent || (isLive && !this.#presence.isAvailable);
    if (rank === undefined || !isBlind) return this.#endRounds();
    const rounds = this.#absences.isAnybodyAway('list') ? 1 : rank + 1;
    if (!this.#round.isSet) this.#round.set(this.#now() + ROUND * rounds);
  }

  #endRounds(): void {
    this.#round.set(undefined);
    this.#see('list', []);
  }

  async #lookAround(): Promise<void> {
    const named = this.#book ? namedIn(this.#book) : [];
    const others = named.filter((userID) => !this.#isMe(userID));
    await this.#roll.callAgain(others);
    // Also when it could not be had.
    this.#goRound();
  }

  #isMe(userID: string): boolean {
    return userID === this.#parts.chat.life.userID;
  }

  #now(): number {
    return this.#parts.pace.now();
  }
}
