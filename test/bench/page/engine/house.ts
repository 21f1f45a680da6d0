import { createEngine } from '@parlor/engine';
import type { Line } from '../kit/feed.js';
import { ME } from '../talk.js';
import { startWorker } from './start-worker.js';
import { CHANNEL, type Wish, type Word } from './words.js';
import type { WorldWish } from './world.js';

/** Milliseconds until a worker that may not listen yet is greeted again. */
const AGAIN = 50;

/** An engine in a SharedWorker, and who is to be logged in with it on this page. */
export class House {
  readonly #channel = new BroadcastChannel(CHANNEL);
  readonly #waiting = new Map<number, (word: Word & { is: 'answer' }) => void>();
  #lastID = 0;

  private constructor() {
    this.#channel.addEventListener('message', ({ data }: MessageEvent<Word>) => {
      if (data.is === 'answer') this.#waiting.get(data.id)?.(data);
    });
  }

  /** Resolves when the world is as wished. */
  static async open(world: WorldWish): Promise<{ house: House; line: Line }> {
    const engine = createEngine({ worker: startWorker });
    // The first that is asked of it starts the worker.
    await engine.admin.setRateLimits(false);
    if (engine.transport !== 'shared-worker') throw new Error('There was no SharedWorker.');
    const house = new House();
    await house.#greet();
    await house.ask({ does: 'plant', world });
    const user = { userID: ME, userSig: engine.signUserSig(ME) };
    return { house, line: { sdk: engine.createClient(), user } };
  }

  /** Resolves when it was done. */
  async ask(wish: Wish): Promise<void> {
    this.#lastID += 1;
    const id = this.#lastID;
    const answer = await new Promise<Word & { is: 'answer' }>((resolve) => {
      this.#waiting.set(id, resolve);
      this.#channel.postMessage({ is: 'wish', id, wish } satisfies Word);
    });
    this.#waiting.delete(id);
    if (answer.error !== undefined) throw new Error(`${wish.does}: ${answer.error}`);
  }

  async #greet(): Promise<void> {
    let isHere = false;
    while (!isHere) {
      const heard = this.ask({ does: 'hello' }).then(() => true);
      const not = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), AGAIN));
      isHere = await Promise.race([heard, not]);
    }
  }
}
