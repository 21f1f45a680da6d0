import {
  fits,
  readBook,
  type SeatDecision,
  type SeatServerRequest,
} from '@parlor/hooks/seat-rules';
import { ChatError, type GroupAttributes, toChatError } from '@parlor/sdk';
import type { SeatPlace, SeatWrite } from '../place/seat-place.js';
import { OnceEach } from './once-each.js';
import { after, isWritten, seatKeysOf, truthOf, writeFor } from './own-truth.js';
import { isPassing, MOST_TRIES, patiently, REST } from './patiently.js';
import { askFor, type SeatQuestion } from './seat-question.js';

/** Milliseconds to wait after somebody else was faster, the first time; twice that the next. */
const BACK_OFF = 60;

/** What a person is answered. */
export type SeatAnswer = { readonly ok: true } | { readonly code: number };

/** What it works with. */
export interface SeatDeskParts {
  readonly place: SeatPlace;
  /** Milliseconds since the epoch. */
  now(): number;
  /** Resolves when so many milliseconds have passed. */
  wait(milliseconds: number): Promise<void>;
}

/** Decides about seats, and writes them. One thing after another in each group. */
export class SeatDesk {
  readonly #parts: SeatDeskParts;
  readonly #once = new OnceEach<SeatAnswer>();
  readonly #queues = new Map<string, Promise<unknown>>();
  /** The seats' keys as they were written last, by groupID. In memory: an app keeps them where they outlast the process. */
  readonly #written = new Map<string, GroupAttributes>();

  constructor(parts: SeatDeskParts) {
    this.#parts = parts;
  }

  /** Does it for somebody who is known to be them. Never rejects. The same requestID once more gets the same answer. */
  perform(userID: string, request: SeatServerRequest): Promise<SeatAnswer> {
    const name = JSON.stringify([userID, request.requestID]);
    return this.#once.do(name, isFinal, () =>
      this.#inTurn(request.groupID, () => this.#answer(userID, request)),
    );
  }

  async #answer(userID: string, request: SeatServerRequest): Promise<SeatAnswer> {
    try {
      const { place, wait } = this.#parts;
      const hostOf = () => this.#hostOf(request.groupID);
      const question = await patiently(wait, () => askFor(place, userID, request, hostOf));
      const decision = await this.#carryOut(request.groupID, question);
      return decision.kind === 'refusal' ? { code: decision.code } : { ok: true };
    } catch (thrown) {
      return { code: toChatError(thrown).code };
    }
  }

  async #carryOut(groupID: string, question: SeatQuestion): Promise<SeatDecision> {
    const { place, now, wait } = this.#parts;
    let tried: { readonly decision: SeatDecision; readonly result: GroupAttributes } | undefined;
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const current = await patiently(wait, () => place.read(groupID));
      if (tried && isWritten(tried.result, current)) {
        // It was written, and only the answer was lost.
        this.#written.set(groupID, tried.result);
        return tried.decision;
      }
      const truth = truthOf(current, this.#written.get(groupID));
      const seconds = Math.floor(now() / 1000);
      const decision = question.decide(readBook(truth, () => seconds).book, seconds);
      const write = writeFor(decision, current, truth);
      if (!write) return decision;
      if (!fits(write, current)) return { kind: 'refusal', code: -16 };
      tried = { decision, result: seatKeysOf(after(write, truth)) };
      if (await this.#write(groupID, write, tries)) {
        this.#written.set(groupID, tried.result);
        return decision;
      }
    }
    return { kind: 'refusal', code: -15 };
  }

  async #hostOf(groupID: string): Promise<string> {
    const truth = truthOf(await this.#parts.place.read(groupID), this.#written.get(groupID));
    return readBook(truth, () => 0).book.meta?.hostID ?? '';
  }

  /** Whether it is written; if not, it is worth another try now. */
  async #write(groupID: string, write: SeatWrite, tries: number): Promise<boolean> {
    const { place, wait } = this.#parts;
    try {
      await place.write(groupID, write);
      return true;
    } catch (thrown) {
      const error = toChatError(thrown);
      if (error.code === CONFLICT) await wait(BACK_OFF * 2 ** tries);
      else if (isPassing(error)) await wait(REST);
      else throw error;
      return false;
    }
  }

  #inTurn<Result>(groupID: string, work: () => Promise<Result>): Promise<Result> {
    const done = (this.#queues.get(groupID) ?? Promise.resolve()).then(work);
    const settled = done.then(
      () => undefined,
      () => undefined,
    );
    this.#queues.set(groupID, settled);
    void settled.then(() => {
      if (this.#queues.get(groupID) === settled) this.#queues.delete(groupID);
    });
    return done;
  }
}

/** Somebody else was faster. */
const CONFLICT = 10056;

/** The codes of what the rules refuse begin here. */
const FIRST_REFUSAL = -10;

/** Whether the same question is to get the same answer; what went wrong may go right the next time. */
function isFinal(answer: SeatAnswer): boolean {
  if ('ok' in answer) return true;
  return answer.code <= FIRST_REFUSAL && !new ChatError(answer).retryable;
}
