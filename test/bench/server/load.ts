import { createEngine } from '../../../packages/engine/src/create-engine.js';
import type { OutgoingMessage } from '../../../packages/engine/src/protocol/entities.js';
import { GROUP_SIZE, groupCountOf, groupIDOf, type Place } from './crowd.js';
import { Latencies } from './latencies.js';
import { LightClient } from './light-client.js';

/** How much is said, and for how long. */
export interface LoadOptions {
  readonly perSecond: number;
  readonly seconds: number;
}

/** Milliseconds between two looks at what is due to be said. */
const TICK = 10;

/** How many log in at a time. */
const AT_A_TIME = 50;

/** How long a message may be on its way until it counts as lost, in milliseconds. */
const LOST_AFTER = 60_000;

const MARK = Buffer.from('load ');
const SPACE = ' '.charCodeAt(0);
const ZERO = '0'.charCodeAt(0);

/** All clients, and what they say and hear. */
export class Load {
  readonly acknowledged: Latencies;
  readonly received: Latencies;
  readonly refusals: unknown[] = [];
  readonly #crowd: readonly Place[];
  readonly #messages: number;
  /** When each message was due to be said: one that has to wait to be sent is late already. */
  readonly #dueAt: Float64Array;
  /** How often who has heard which message of their group. */
  readonly #heard: Uint8Array[];
  readonly #clients: LightClient[] = [];

  constructor(crowd: readonly Place[], { perSecond, seconds }: LoadOptions) {
    this.#crowd = crowd;
    this.#messages = perSecond * seconds;
    this.#dueAt = new Float64Array(this.#messages);
    this.acknowledged = new Latencies(this.#messages);
    this.received = new Latencies(this.#messages * GROUP_SIZE * 2);
    this.#heard = crowd.map(() => new Uint8Array(this.#messages));
  }

  /** Everybody logs in. */
  async connect(url: string): Promise<void> {
    const { signUserSig, close } = createEngine();
    for (let first = 0; first < this.#crowd.length; first += AT_A_TIME) {
      const next = this.#crowd.slice(first, first + AT_A_TIME).map(({ userID }, index) => {
        const heard = this.#heard[first + index];
        const onPush = (data: Buffer) => heard && this.#hear(data, heard);
        return LightClient.connect({ url, userID, userSig: signUserSig(userID), onPush });
      });
      this.#clients.push(...(await Promise.all(next)));
    }
    await close();
  }

  /** Says everything at its time. Resolves when all was heard, or will not be any more. */
  async run(perSecond: number): Promise<void> {
    const begin = performance.now();
    const answers: Promise<void>[] = [];
    while (answers.length < this.#messages) {
      const due = Math.min(this.#messages, ((performance.now() - begin) / 1_000) * perSecond);
      while (answers.length < due) {
        const number = answers.length;
        this.#dueAt[number] = begin + (number / perSecond) * 1_000;
        answers.push(this.#say(number));
      }
      await after(TICK);
    }
    await Promise.race([this.#allHeard(answers), after(LOST_AFTER)]);
  }

  /** Messages that somebody has not heard, or more than once, and lines that were cut. */
  get faults(): number {
    let faults = this.refusals.length + (this.#messages - this.acknowledged.count);
    const groups = this.#groups;
    this.#crowd.forEach(({ group, isTalker }, index) => {
      faults += this.#clients[index]?.losses ?? 1;
      const heard = this.#heard[index] ?? new Uint8Array();
      for (let number = 0; number < this.#messages; number += 1) {
        const isDue = !isTalker && number % groups === group;
        if (heard[number] !== (isDue ? 1 : 0)) faults += 1;
      }
    });
    return faults;
  }

  close(): void {
    for (const client of this.#clients) client.close();
  }

  get #groups(): number {
    return groupCountOf(this.#crowd.filter(({ isTalker }) => !isTalker).length);
  }

  async #say(number: number): Promise<void> {
    const group = number % this.#groups;
    try {
      // The talkers come first, each in their own group.
      await this.#clients[group]?.ask('messages.send', { message: messageOf(number, group) });
      this.acknowledged.add(performance.now() - (this.#dueAt[number] ?? 0));
    } catch (error) {
      this.refusals.push(error);
    }
  }

  #hear(data: Buffer, heard: Uint8Array): void {
    const at = data.indexOf(MARK);
    if (at < 0) return;
    let number = 0;
    for (let place = at + MARK.length; data[place] !== SPACE; place += 1) {
      number = number * 10 + (data[place] ?? SPACE) - ZERO;
    }
    heard[number] = (heard[number] ?? 0) + 1;
    this.received.add(performance.now() - (this.#dueAt[number] ?? 0));
  }

  async #allHeard(answers: readonly Promise<void>[]): Promise<void> {
    await Promise.all(answers);
    while (this.received.count < this.#messages * (GROUP_SIZE - 1)) await after(TICK);
  }
}

/** As long as what people say. */
function messageOf(number: number, group: number): OutgoingMessage {
  const text = `load ${number} : so much is said by somebody in a group of a hundred people`;
  return {
    conversationType: 'GROUP',
    to: groupIDOf(group),
    clientTime: Math.floor(Date.now() / 1_000),
    clientSequence: number + 1,
    random: number + 1,
    priority: 'Normal',
    elements: [{ type: 'TIMTextElem', content: { text } }],
    cloudCustomData: '',
    atUserList: [],
    needReadReceipt: false,
    isSupportExtension: false,
    onlineUserOnly: false,
    excludedFromUnreadCount: false,
    excludedFromLastMessage: false,
  };
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
