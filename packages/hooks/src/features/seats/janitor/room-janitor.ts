import { toChatError } from '@parlor/sdk';
import type { ChatStore } from '../../../chat-store.js';
import type { Pace } from '../../../pace.js';
import type { MemberTip } from '../../group-members/index.js';
import type { SeatBook } from '../protocol/seat-book.js';
import type { CleanOperation } from '../rules/seat-operation.js';
import type { SeatsControl } from '../seats-control.js';
import { Alarm } from './alarm.js';
import { Attendance } from './attendance.js';
import { candidatesIn, rankOf, turnOf } from './election.js';
import { HostWatch } from './host-watch.js';
import type { InstanceCalls } from './instance-calls.js';
import { cleaningOf, isNeeded } from './need.js';
import { type HostVerdict, verdictBy } from './next-host.js';
import { OwnSeat } from './own-seat.js';
import type { RollCalls } from './roll-call.js';
import { mutesIn } from './room-tip.js';
import { ShownMutes } from './shown-mutes.js';

/** What a room's janitor works with. */
export interface JanitorParts {
  readonly chat: ChatStore;
  readonly control: SeatsControl;
  readonly pace: Pace;
  readonly rollCalls: RollCalls;
  readonly calls: InstanceCalls;
  /** How long somebody may be away, in milliseconds. */
  grace(groupID: string): number;
  /** Whether there is a line: without one, nobody is judged. */
  isOnline(): boolean;
}

/** Milliseconds after which it is tried again when it did not succeed. */
const PAUSE = 10_000;

/**
 * Looks after the seats of one room: knows who is gone, and when it is my turn, cleans up. Everybody who looks at the
 * seats knows what has become of the room; only who may act has others watched.
 */
export class RoomJanitor {
  readonly #groupID: string;
  readonly #parts: JanitorParts;
  readonly #attendance: Attendance;
  readonly #muted: ShownMutes;
  readonly #host = new HostWatch();
  readonly #own: OwnSeat;
  /** When something is going to be other by time alone. */
  readonly #next: Alarm;
  /** When it is my turn. */
  readonly #turn: Alarm;
  #rankOfTurn = 0;
  #isCleaning = false;
  #isEnded = false;

  constructor(groupID: string, parts: JanitorParts) {
    const { pace } = parts;
    this.#groupID = groupID;
    this.#parts = parts;
    this.#muted = new ShownMutes(groupID, parts.control);
    this.#attendance = new Attendance(groupID, {
      ...parts,
      grace: () => parts.grace(groupID),
      onNews: () => this.look(),
      onMuted: (userID, until) => this.#muted.mute(userID, until),
    });
    this.#own = new OwnSeat(groupID, parts);
    this.#next = new Alarm(pace, () => this.look());
    this.#turn = new Alarm(pace, () => void this.#clean());
  }

  /** Something may have become other. */
  look(): void {
    const { chat, control } = this.#parts;
    const book = control.book(this.#groupID);
    if (this.#isEnded || !chat.life.isReady || !book?.meta?.isOpen) return this.#rest();
    const rank = this.#rank(book);
    this.#attendance.look(book, rank);
    this.#own.look(book);
    this.#muted.look(book);
    const verdict = this.#hearOfHost(book);
    control.setPaused(this.#groupID, verdict.kind === 'paused');
    this.#takeTurn(book, rank, verdict);
    this.#next.set(this.#nextEnd(book));
  }

  /** A tip of the group. */
  hear(tip: MemberTip): void {
    this.#attendance.hear(tip);
    for (const [userID, until] of mutesIn(tip)) this.#muted.mute(userID, until);
    this.look();
  }

  /** The app's media say that these are not there. */
  see(userIDs: readonly string[]): void {
    this.#attendance.see(userIDs);
    this.look();
  }

  /** My line was lost and is back. */
  doubt(): void {
    const { pace } = this.#parts;
    this.#turn.set(undefined);
    this.#attendance.doubt();
    this.#host.doubt(pace.now());
    this.#own.doubt();
    this.look();
  }

  /** Nobody looks at the seats any more. */
  end(): void {
    this.#isEnded = true;
    this.#rest();
    this.#attendance.end();
    this.#muted.end();
    this.#parts.control.setPaused(this.#groupID, false);
  }

  #rest(): void {
    this.#next.set(undefined);
    this.#turn.set(undefined);
    this.#attendance.rest();
  }

  #rank(book: SeatBook): number | undefined {
    const { userID } = this.#parts.control.viewer;
    const candidates = candidatesIn(book, this.#attendance.ownerID);
    return rankOf(userID, candidates, (other) => this.#attendance.isAbsent(other));
  }

  #hearOfHost({ meta }: SeatBook): HostVerdict {
    if (!meta || !this.#attendance.isKnown) return { kind: 'stays' };
    const verdict = verdictBy(this.#attendance, meta);
    return this.#host.hear(verdict, this.#parts.pace.now());
  }

  /** What is to be done waits until it is my turn; when somebody else has done it by then, there is nothing to do. */
  #takeTurn(book: SeatBook, rank: number | undefined, verdict: HostVerdict): void {
    const { pace } = this.#parts;
    const mayAct = rank !== undefined && this.#parts.isOnline();
    const operation = cleaningOf(book, this.#attendance, verdict);
    if (!mayAct || !this.#isNeeded(operation, book)) return this.#turn.set(undefined);
    if (this.#isCleaning || (this.#turn.isSet && rank >= this.#rankOfTurn)) return;
    this.#rankOfTurn = rank;
    this.#turn.set(pace.now() + turnOf(rank, pace.random()));
  }

  #isNeeded(operation: CleanOperation, book: SeatBook): boolean {
    const { control } = this.#parts;
    const isOwner = this.#attendance.ownerID === control.viewer.userID;
    return isNeeded(operation, book, {
      ...control.viewer,
      isOwner,
    });
  }

  /** The seats are read again for it, and what has become needless is not done. */
  async #clean(): Promise<void> {
    const { chat, control, pace, isOnline } = this.#parts;
    const operation = this.#operation();
    if (!chat.life.isReady || !isOnline() || !operation) return;
    this.#isCleaning = true;
    try {
      await control.perform(this.#groupID, operation);
    } catch (thrown) {
      // Others may be faster for ever, and the room may be closed by now: that is nobody's fault.
      const isUsual = toChatError(thrown).is(-15, -17, -18, -26);
      if (chat.life.isReady && isOnline() && !isUsual) chat.problems.report(thrown);
    }
    this.#isCleaning = false;
    if (this.#isEnded) return;
    // What has not helped is not tried again at once.
    const hasHelped = JSON.stringify(this.#operation()) !== JSON.stringify(operation);
    if (!hasHelped) this.#turn.set(pace.now() + PAUSE);
    this.look();
  }

  /** What is to be done now; `undefined` when nothing is. */
  #operation(): CleanOperation | undefined {
    const book = this.#parts.control.book(this.#groupID);
    if (!book) return undefined;
    const operation = cleaningOf(book, this.#attendance, this.#hearOfHost(book));
    return this.#isNeeded(operation, book) ? operation : undefined;
  }

  #nextEnd(book: SeatBook): number | undefined {
    const now = this.#parts.pace.now();
    const unmute = this.#muted.nextEnd(book);
    const ends = [
      this.#attendance.nextEnd(),
      this.#host.nextEnd(now),
      unmute === undefined ? undefined : now + unmute,
    ].filter((end) => end !== undefined);
    return ends.length === 0 ? undefined : Math.min(...ends);
  }
}
