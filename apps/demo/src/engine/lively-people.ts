import type { Engine } from '@parlor/engine';
import { type Bots, startBots } from '@parlor/engine/bots';
import { LIVELY_CHANNEL, type LivelyWord, lockOf } from './lively-word.js';
import { people } from './people.js';
import { raiseHand } from './raise-hand.js';
import { scenes } from './scenes.js';
import { voices } from './voices.js';

/** The lock of whoever plays the people: with an engine in the page each tab would. */
const STAGE = 'parlor-demo-bots';

/** Has the demo's people come to life whom nobody is in any tab, as long as the tabs wish it. */
export interface LivelyPeople {
  /** Nobody is played any more. Resolves when all have logged out. */
  end(): Promise<void>;
}

/**
 * To be called by whoever has the engine: the worker, or a page without one. Of several pages one does it, and when that goes the
 * next one.
 */
export function keepLively(engine: Engine): LivelyPeople {
  let isOver = false;
  let leave: () => Promise<void> = async () => undefined;
  // Where there are no locks nobody could tell a person from a bot: nobody is played.
  void navigator.locks?.request(STAGE, () => {
    if (isOver) return undefined;
    return new Promise<void>((resolve) => {
      const play = new Play(engine);
      leave = async () => {
        await play.end();
        resolve();
      };
    });
  });
  return {
    async end() {
      isOver = true;
      await leave();
    },
  };
}

/** The bots, when they are wished for. */
class Play {
  readonly #engine: Engine;
  readonly #channel = new BroadcastChannel(LIVELY_CHANNEL);
  /** Whom bots are, and what makes each of them go. */
  readonly #played = new Map<string, () => void>();
  #bots: Bots | undefined;

  constructor(engine: Engine) {
    this.#engine = engine;
    this.#channel.addEventListener('message', ({ data }: MessageEvent<LivelyWord>) => {
      if (data.type === 'wish') void this.#wish(data.isLively);
      if (data.type === 'want') this.#played.get(data.userID)?.();
    });
    this.#channel.postMessage({ type: 'ask' } satisfies LivelyWord);
  }

  async end(): Promise<void> {
    this.#channel.close();
    await this.#wish(false);
  }

  async #wish(isLively: boolean): Promise<void> {
    if (isLively === (this.#bots !== undefined)) return;
    const before = this.#bots;
    this.#bots = isLively ? this.#start() : undefined;
    await before?.stop();
  }

  #start(): Bots {
    return startBots(this.#engine, {
      userIDs: people.map(({ userID }) => userID),
      number: Date.now(),
      rooms: ['night-radio-live'],
      // Who is away loses the seat: Aïcha is on air.
      leaving: ['jonas', 'lina', 'omar', 'sofia'],
      perMinute: 16,
      voices,
      scenes,
      habits: [raiseHand((userID) => isOfPeople(userID) && !this.#played.has(userID))],
      claim: (userID, giveUp) => this.#claim(userID, giveUp),
    });
  }

  /** Nobody is who a tab is: whoever asks gets the lock at once or not at all. */
  #claim(userID: string, giveUp: () => void): Promise<(() => void) | undefined> {
    return new Promise((resolve, reject) => {
      const options = { ifAvailable: true } as const;
      navigator.locks
        .request(lockOf(userID), options, (lock) => {
          if (!lock) return resolve(undefined);
          this.#played.set(userID, giveUp);
          return new Promise<void>((release) => {
            resolve(() => {
              this.#played.delete(userID);
              release();
            });
          });
        })
        .catch(reject);
    });
  }
}

/** Guests are nobody's. */
function isOfPeople(userID: string): boolean {
  return people.some((person) => person.userID === userID);
}
