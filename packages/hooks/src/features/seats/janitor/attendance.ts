import type { ChatStore } from '../../../chat-store.js';
import type { Pace } from '../../../pace.js';
import type { MemberTip } from '../../group-members/index.js';
import { type SeatBook, seatOf } from '../protocol/seat-book.js';
import { Absences, DOUBT, namedIn } from './absences.js';
import { Alarm } from './alarm.js';
import { PresenceWatch } from './presence-watch.js';
import type { RollCall, RollCalls, RoomKind } from './roll-call.js';
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
  readonly #groupID: string;
  readonly #parts: AttendanceParts;
  readonly #absences = new Absences();
  readonly #presence: PresenceWatch;
  /** When it is to be looked again who is there, where nobody tells. */
  readonly #round: Alarm;
  #book: SeatBook | undefined;
  /** Of my turn; `undefined` when I may not act. */
  #rank: number | undefined;
  /** Who was there when the list was looked at last. */
  #listed: ReadonlyMap<string, number> = new Map();
  #group: RoomKind | undefined;
  #isDescribing = false;
  /** Whose being in the group was asked for. */
  #called: ReadonlySet<string> = new Set();
  #isEnded = false;

  constructor(groupID: string, parts: AttendanceParts) {
    this.#groupID = groupID;
    this.#parts = parts;
    this.#presence = new PresenceWatch(parts.chat);
    this.#round = new Alarm(parts.pace, () => void this.#lookAround());
  }

  /** Whether it is known what kind of a group it is, and whose. */
  get isKnown(): boolean {
    return this.#group !== undefined;
  }

  /** `''` while it is not known. */
  get ownerID(): string {
    return this.#group?.ownerID ?? '';
  }

  get isLive(): boolean {
    return this.#group?.isLive === true;
  }

  /** Seats are so now. Who may act, by the rank of their turn, has others watched. */
  look(book: SeatBook, rank: number | undefined): void {
    this.#book = book;
    this.#rank = rank;
    this.#absences.believe(book);
    if (!this.#group) void this.#describe();
    const named = namedIn(book);
    const isActive = rank !== undefined;
    const wanted = this.ownerID && this.isLive ? [...named, this.ownerID] : named;
    this.#presence.watch(isActive ? wanted : []);
    if (this.#presence.isAvailable) this.#see('presence', this.#presence.away());
    else this.#absences.see('presence', [], this.#now());
    // Who comes asks once; of those who sit down later, only whose turn is near.
    if (this.#called.size === 0 || (isActive && rank <= 1)) void this.#call(named);
    this.#goRound();
  }

  hear(tip: MemberTip): void {
    this.#absences.leave(leaversIn(tip), tip.time);
    this.#absences.enter(comersIn(tip));
    if (tip.ownerID && this.#group) this.#group = { ...this.#group, ownerID: tip.ownerID };
  }

  /** The app's media say that these are away, and nobody else. */
  see(userIDs: readonly string[]): void {
    this.#see('app', userIDs);
  }

  /** My line was lost: all that I know may be old. */
  doubt(): void {
    this.#absences.doubt(this.#now(), this.#parts.grace(), DOUBT);
    this.#endRounds();
    this.#called = new Set();
    this.#group = undefined;
  }

  /** There is nothing to be looked after now. */
  rest(): void {
    this.#rank = undefined;
    this.#presence.watch([]);
    this.#endRounds();
    this.#called = new Set();
  }

  end(): void {
    this.#isEnded = true;
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
    const isTold = this.#presence.there().includes(userID) || this.#listed.has(userID);
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

  async #describe(): Promise<void> {
    if (this.#isDescribing) return;
    this.#isDescribing = true;
    await this.#ask(async () => {
      this.#group = await this.#parts.rollCalls.describe(this.#groupID);
    });
    this.#isDescribing = false;
  }

  /** Who left while nobody told me is asked for: each once, when the seats name them for the first time. */
  async #call(named: readonly string[]): Promise<void> {
    const unknown = named.filter((userID) => !this.#called.has(userID) && !this.#isMe(userID));
    if (!this.#group || this.isLive || unknown.length === 0) return;
    this.#called = new Set([...this.#called, ...unknown]);
    await this.#callNow(unknown);
  }

  async #callNow(userIDs: readonly string[]): Promise<void> {
    await this.#ask(async () => {
      const at = this.#seconds();
      const { there, isWhole } = await this.#parts.rollCalls.group(this.#groupID, userIDs);
      const [found, missing] = [present(userIDs, there), absent(userIDs, there)];
      for (const userID of found) this.#parts.onMuted(userID, there.get(userID) ?? 0);
      this.#absences.enter(found);
      if (isWhole) this.#absences.leave(missing, at);
    });
  }

  /** Who is missed is looked for as often as by the first, so that nobody is judged by what was long ago. */
  #goRound(): void {
    const rank = this.#rank;
    const { isLive, isSilent } = this.#group ?? { isLive: false, isSilent: false };
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
    if (this.isLive) await this.#lookInto(others);
    else await this.#callNow(others);
    // Also when it could not be had.
    this.#goRound();
  }

  async #lookInto(userIDs: readonly string[]): Promise<void> {
    await this.#ask(async () => {
      this.#note(await this.#parts.rollCalls.room(this.#groupID), userIDs);
    });
  }

  /** Of very many only the newest are told: who is not among those may still be there. */
  #note({ there, isWhole }: RollCall, userIDs: readonly string[]): void {
    this.#listed = there;
    const found = present(userIDs, there);
    for (const userID of found) this.#parts.onMuted(userID, there.get(userID) ?? 0);
    this.#absences.enter(found);
    if (isWhole) this.#see('list', absent(userIDs, there));
  }

  /** What cannot be had is told; who is there goes on without it. */
  async #ask(question: () => Promise<void>): Promise<void> {
    const { chat, onNews } = this.#parts;
    const { signal } = chat.life;
    if (!chat.life.isReady) return;
    try {
      await question();
    } catch (thrown) {
      if (!signal.aborted && !this.#isEnded) chat.problems.report(thrown);
      return;
    }
    if (!signal.aborted && !this.#isEnded) onNews();
  }

  #isMe(userID: string): boolean {
    return userID === this.#parts.chat.life.userID;
  }

  #now(): number {
    return this.#parts.pace.now();
  }

  #seconds(): number {
    const { calls, sdk } = this.#parts.chat;
    return Math.floor(calls.ask(() => sdk.getServerTime()) / 1000);
  }
}

function present(userIDs: readonly string[], there: RollCall['there']): readonly string[] {
  return userIDs.filter((userID) => there.has(userID));
}

function absent(userIDs: readonly string[], there: RollCall['there']): readonly string[] {
  return userIDs.filter((userID) => !there.has(userID));
}
