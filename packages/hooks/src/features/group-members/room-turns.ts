import { toChatError } from '@parlor/sdk';
import type { ChatStore } from '../../chat-store.js';

/** So many times the SDK asks for a live room's list in so many milliseconds; it counts until more have passed. */
const CALLS = 4;
const PERIOD = 30_001;

/** Asks for the lists of live rooms as often as the SDK takes it: who is too early waits. */
export class RoomTurns {
  readonly #chat: ChatStore;
  /** When the last were asked for, or will be, by groupID. */
  readonly #times = new Map<string, readonly number[]>();

  constructor(chat: ChatStore) {
    this.#chat = chat;
    chat.life.listen({ reset: () => this.#times.clear() });
  }

  /** Asks when it may be asked. Who is told that it was too often, since somebody else asked, waits and asks again. */
  async take<Answer>(groupID: string, ask: () => Promise<Answer>): Promise<Answer> {
    await this.#turn(groupID);
    try {
      return await ask();
    } catch (thrown) {
      if (!toChatError(thrown).is(2996)) throw thrown;
    }
    const now = this.#chat.pace.now();
    this.#times.set(
      groupID,
      Array.from({ length: CALLS }, () => now),
    );
    await this.#turn(groupID);
    return ask();
  }

  #turn(groupID: string): Promise<void> {
    const now = this.#chat.pace.now();
    // When somebody has put back the clock, the time begins to count anew.
    const times = (this.#times.get(groupID) ?? []).filter((time) => time <= now + 2 * PERIOD);
    const earliest = times.at(-CALLS);
    const time = earliest === undefined ? now : Math.max(now, earliest + PERIOD);
    this.#times.set(groupID, [...times, time].slice(-CALLS));
    return time > now ? this.#wait(time - now) : Promise.resolve();
  }

  /** Rejects when the login ends before. */
  #wait(milliseconds: number): Promise<void> {
    const { pace, life } = this.#chat;
    const { signal } = life;
    return new Promise((resolve, reject) => {
      const end = () => {
        stop();
        reject(life.notReadyError());
      };
      const stop = pace.after(milliseconds, () => {
        signal.removeEventListener('abort', end);
        resolve();
      });
      signal.addEventListener('abort', end, { once: true });
    });
  }
}
