import type { ChatStore } from '../../../chat-store.js';
import type { Pace } from '../../../pace.js';
import type { Absences } from './absences.js';
import type { KnownRoom } from './known-room.js';
import type { Questions } from './questions.js';
import type { RollCall, RollCalls } from './roll-call.js';

interface RollParts {
  readonly chat: ChatStore;
  readonly pace: Pace;
  readonly rollCalls: RollCalls;
  readonly absences: Absences;
  readonly questions: Questions;
  readonly room: KnownRoom;
  /** Until when somebody may not speak, in seconds since the epoch; 0: they may. */
  onMuted(userID: string, until: number): void;
}

/** Asks who is in a room, where nobody tells, and takes note of who is missing. */
export class AskedRoll {
  readonly #groupID: string;
  readonly #parts: RollParts;
  /** Who was there when the list was looked at last. */
  #listed: ReadonlyMap<string, number> = new Map();
  /** Whose being in the group was asked for. */
  #called: ReadonlySet<string> = new Set();

  constructor(groupID: string, parts: RollParts) {
    this.#groupID = groupID;
    this.#parts = parts;
  }

  /** Whether anybody's being there was asked for. */
  get isBegun(): boolean {
    return this.#called.size > 0;
  }

  /** Whether somebody was there when the list of a live room was looked at last. */
  isListed(userID: string): boolean {
    return this.#listed.has(userID);
  }

  /** Who left while nobody told me is asked for: each once, when the seats name them for the first time. */
  async call(named: readonly string[]): Promise<void> {
    const { room, chat } = this.#parts;
    const unknown = named.filter((one) => !this.#called.has(one) && one !== chat.life.userID);
    if (!room.isKnown || room.isLive || unknown.length === 0) return;
    this.#called = new Set([...this.#called, ...unknown]);
    await this.#callMembers(unknown);
  }

  /** Asks whether these are there, whether it was asked before or not. */
  async callAgain(userIDs: readonly string[]): Promise<void> {
    if (this.#parts.room.isLive) await this.#lookInto(userIDs);
    else await this.#callMembers(userIDs);
  }

  /** Each is to be asked for once more. */
  forget(): void {
    this.#called = new Set();
  }

  async #callMembers(userIDs: readonly string[]): Promise<void> {
    const { questions, rollCalls, absences } = this.#parts;
    await questions.ask(async () => {
      const at = this.#seconds();
      const { there, isWhole } = await rollCalls.group(this.#groupID, userIDs);
      this.#noteFound(userIDs, there);
      if (isWhole) absences.leave(absent(userIDs, there), at);
    });
  }

  /** Of very many only the newest are told: who is not among those may still be there. */
  async #lookInto(userIDs: readonly string[]): Promise<void> {
    const { questions, rollCalls, absences, pace } = this.#parts;
    await questions.ask(async () => {
      const { there, isWhole } = await rollCalls.room(this.#groupID);
      this.#listed = there;
      this.#noteFound(userIDs, there);
      if (isWhole) absences.see('list', absent(userIDs, there), pace.now());
    });
  }

  #noteFound(userIDs: readonly string[], there: RollCall['there']): void {
    const { absences, onMuted } = this.#parts;
    const found = userIDs.filter((userID) => there.has(userID));
    for (const userID of found) onMuted(userID, there.get(userID) ?? 0);
    absences.enter(found);
  }

  #seconds(): number {
    const { calls, sdk } = this.#parts.chat;
    return Math.floor(calls.ask(() => sdk.getServerTime()) / 1000);
  }
}

function absent(userIDs: readonly string[], there: RollCall['there']): readonly string[] {
  return userIDs.filter((userID) => !there.has(userID));
}
