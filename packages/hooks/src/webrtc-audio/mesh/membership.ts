import type { AudioLine } from '../../features/room-audio/audio-line.js';
import type { Pace } from '../../pace.js';

/** Milliseconds for which it holds that somebody is in the room, and that somebody is not: they may be just coming. */
const IN_HOLDS = 20_000;
const OUT_HOLDS = 2000;
/** Answers that are kept. */
const MOST = 300;

interface Answer {
  readonly at: number;
  /** Milliseconds. */
  holds: number;
  readonly isInRoom: Promise<boolean | undefined>;
}

/** Knows who is in the room; each is asked for once in a while. */
export class Membership {
  readonly #line: AudioLine;
  readonly #pace: Pace;
  readonly #answers = new Map<string, Answer>();

  constructor({ line, pace }: { readonly line: AudioLine; readonly pace: Pace }) {
    this.#line = line;
    this.#pace = pace;
  }

  /** Whether somebody is in the room; `undefined` when it cannot be known now. Never rejects. */
  has(userID: string): Promise<boolean | undefined> {
    const now = this.#pace.now();
    const known = this.#answers.get(userID);
    if (known && Math.abs(now - known.at) < known.holds) return known.isInRoom;
    const isInRoom = this.#ask(userID);
    const answer: Answer = { at: now, holds: IN_HOLDS, isInRoom };
    void isInRoom.then((isIn) => {
      if (!isIn) answer.holds = OUT_HOLDS;
    });
    this.#answers.delete(userID);
    this.#answers.set(userID, answer);
    const [oldest] = this.#answers.keys();
    if (this.#answers.size > MOST && oldest !== undefined) this.#answers.delete(oldest);
    return isInRoom;
  }

  async #ask(userID: string): Promise<boolean | undefined> {
    try {
      return await this.#line.isInRoom(userID);
    } catch {
      // Who asks for the voice asks again.
      this.#answers.delete(userID);
      return undefined;
    }
  }
}
