import { toChatError } from '@parlor/sdk';
import type { ChatStore } from './chat-store.js';
import { whenAborted } from './when-aborted.js';

/** How often the SDK lets something through. */
export interface TurnLimit {
  readonly calls: number;
  /** Within so many milliseconds; it counts until more have passed. */
  readonly milliseconds: number;
}

/** How often it is asked until one is told that it was too often: the app asks too. */
const MOST_TRIES = 5;

/** Asks as often as the SDK takes it, each key for itself: who is too early waits. */
export class TimedTurns {
  readonly #chat: Pick<ChatStore, 'life' | 'pace'>;
  readonly #calls: number;
  readonly #period: number;
  /** When the last were asked, or will be, by their key. */
  readonly #times = new Map<string, readonly number[]>();
  #lastLook = Number.NEGATIVE_INFINITY;

  constructor(chat: Pick<ChatStore, 'life' | 'pace'>, { calls, milliseconds }: TurnLimit) {
    this.#chat = chat;
    this.#calls = calls;
    this.#period = milliseconds + 1;
    chat.life.listen({ reset: () => this.#times.clear() });
  }

  /**
   * Asks when it may be asked. Who is told that it was too often (2996), since somebody else asked, waits and asks again.
   * Who waits when the login ends is rejected with why.
   */
  async take<Answer>(key: string, ask: () => Promise<Answer>): Promise<Answer> {
    for (let tries = 1; ; tries += 1) {
      await this.#turn(key);
      try {
        return await ask();
      } catch (thrown) {
        if (tries === MOST_TRIES || !toChatError(thrown).is(2996)) throw thrown;
      }
      this.#exhaust(key);
    }
  }

  async #turn(key: string): Promise<void> {
    const now = this.#now();
    const times = this.#of(key);
    const earliest = times.at(-this.#calls) ?? Number.NEGATIVE_INFINITY;
    const time = Math.max(now, earliest + this.#period);
    this.#times.set(key, [...times, time].slice(-this.#calls));
    if (time > now) await this.#wait(key, time - now);
  }

  /** All that may be asked now has been. Who waits already comes before who has to wait again. */
  #exhaust(key: string): void {
    const now = this.#now();
    const spent = Array.from({ length: this.#calls }, () => now);
    const coming = this.#of(key).filter((time) => time > now);
    this.#times.set(key, [...spent, ...coming].slice(-this.#calls));
  }

  #wait(key: string, milliseconds: number): Promise<void> {
    const { pace, life } = this.#chat;
    return new Promise((resolve, reject) => {
      const stopListening = whenAborted(life.signal, () => {
        stop();
        // Nobody waits behind who does not ask any more.
        this.#times.delete(key);
        reject(life.notReadyError());
      });
      const stop = pace.after(milliseconds, () => {
        stopListening();
        resolve();
      });
    });
  }

  #of(key: string): readonly number[] {
    return this.#times.get(key) ?? [];
  }

  /** When somebody has put back the clock, the time begins to count anew. */
  #now(): number {
    const now = this.#chat.pace.now();
    if (now < this.#lastLook) this.#times.clear();
    this.#lastLook = now;
    return now;
  }
}
