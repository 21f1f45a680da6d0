import type { Pace } from '../../pace.js';
import { createWorkQueue } from '../../work-queue.js';
import type { RollCall, RollCalls } from '../seats/index.js';

/** Milliseconds for which it is remembered that somebody is in the room, and that somebody is not: they may come. */
const IN_LASTS = 60_000;
const OUT_LASTS = 5_000;
/** Of so many it is remembered. */
const MOST = 500;
/** So often is asked while tips tell that the answer may be old. */
const MOST_TRIES = 3;

/** What it works with. */
export interface RoomMembersParts {
  readonly groupID: string;
  readonly pace: Pace;
  readonly rollCalls: RollCalls;
}

/** Who is in a room, asked for in as few calls as can be, and remembered for a minute. */
export class RoomMembers {
  readonly #parts: RoomMembersParts;
  readonly #answers = new Map<string, { readonly isIn: boolean; readonly until: number }>();
  readonly #queue = createWorkQueue();
  /** The next question: who comes before it is asked takes part in it. */
  #next: { readonly userIDs: Set<string>; readonly answer: Promise<RollCall> } | undefined;
  #isLive: boolean | undefined;
  /** Grows with all that makes answers old. */
  #round = 0;

  constructor(parts: RoomMembersParts) {
    this.#parts = parts;
  }

  /** Whether somebody is in the room; always in a live room. Rejects with a ChatError when it could not be asked. */
  async has(userID: string): Promise<boolean> {
    const { groupID, pace, rollCalls } = this.#parts;
    this.#isLive ??= (await rollCalls.describe(groupID)).isLive;
    if (this.#isLive) return true;
    const known = this.#answers.get(userID);
    if (known && pace.now() < known.until) return known.isIn;
    return this.#ask(userID);
  }

  /** They have come or gone. */
  forget(userIDs: readonly string[]): void {
    this.#round += 1;
    for (const userID of userIDs) this.#answers.delete(userID);
  }

  /** Who has come and gone may have been missed. */
  forgetAll(): void {
    this.#round += 1;
    this.#answers.clear();
  }

  async #ask(userID: string): Promise<boolean> {
    for (let tries = 1; ; tries += 1) {
      const round = this.#round;
      const isIn = (await this.#call(userID)).there.has(userID);
      if (round !== this.#round && tries < MOST_TRIES) continue;
      this.#remember(userID, isIn);
      return isIn;
    }
  }

  #call(userID: string): Promise<RollCall> {
    const { groupID, rollCalls } = this.#parts;
    if (!this.#next) {
      const userIDs = new Set<string>();
      const answer = this.#queue.add(() => {
        this.#next = undefined;
        return rollCalls.group(groupID, [...userIDs]);
      });
      this.#next = { userIDs, answer };
    }
    this.#next.userIDs.add(userID);
    return this.#next.answer;
  }

  #remember(userID: string, isIn: boolean): void {
    const until = this.#parts.pace.now() + (isIn ? IN_LASTS : OUT_LASTS);
    this.#answers.delete(userID);
    this.#answers.set(userID, { isIn, until });
    for (const oldest of this.#answers.keys()) {
      if (this.#answers.size <= MOST) return;
      this.#answers.delete(oldest);
    }
  }
}
