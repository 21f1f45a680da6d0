import type { Engine } from '@parlor/engine';
import { type ChatSDK, TYPES } from '@parlor/sdk';
import {
  guestsOnSeats,
  openHall,
  writeHallSeat,
} from '../../../../packages/ui/src/testing/hall.js';
import { streamed } from '../stream.js';
import { ME, wordsAt } from '../talk.js';
import { logIn } from './log-in.js';
import type { Wish } from './words.js';
import { type WorldWish, worldOf } from './world.js';

/** Who owns the hall. */
const HOST = 'mei';

/** All others in the world, each a client of the engine. */
export class Others {
  readonly #engine: Engine;
  readonly #clients = new Map<string, Promise<ChatSDK>>();

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  async fulfil(wish: Wish): Promise<void> {
    switch (wish.does) {
      case 'hello':
        return;
      case 'plant':
        return this.#plant(wish.world);
      case 'say':
        return this.#say(wish.from, wish.texts);
      case 'stream':
        return this.#stream(wish);
      case 'mute':
        return this.#mute(wish.index, wish.isMuted);
    }
  }

  async #plant(world: WorldWish): Promise<void> {
    const { admin } = this.#engine;
    await admin.setRateLimits(false);
    await admin.seed(worldOf(world));
    if (world.kind !== 'hall') return;
    const seats = guestsOnSeats(world.count - 1);
    await openHall(await this.#client(HOST), world.count, seats);
  }

  async #say(from: string, texts: readonly string[]): Promise<void> {
    const client = await this.#client(from);
    await Promise.all(texts.map((text) => send(client, text)));
  }

  async #stream(wish: Extract<Wish, { does: 'stream' }>): Promise<void> {
    const client = await this.#client(wish.from);
    const sent: Promise<unknown>[] = [];
    await streamed(wish.perSecond, wish.milliseconds, (howMany) => {
      for (let left = howMany; left > 0; left -= 1) {
        sent.push(send(client, wordsAt(wish.first + sent.length).text));
      }
    });
    await Promise.all(sent);
  }

  async #mute(index: number, isMuted: boolean): Promise<void> {
    const seat = guestsOnSeats(index)[index];
    if (!seat) throw new RangeError(`Nobody sits at ${index}.`);
    await writeHallSeat(await this.#client(HOST), index, { ...seat, ...(isMuted && { m: 1 }) });
  }

  #client(userID: string): Promise<ChatSDK> {
    const known = this.#clients.get(userID) ?? logIn(this.#engine, userID);
    this.#clients.set(userID, known);
    return known;
  }
}

function send(client: ChatSDK, text: string): Promise<unknown> {
  const options = { to: ME, conversationType: TYPES.CONV_C2C, payload: { text } };
  return client.sendMessage(client.createTextMessage(options));
}
