import { type ChatSDK, EVENT, type Message } from '@parlor/sdk';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SimulatedClock } from '../core/simulated-clock.js';
import type { EngineNetwork, NetworkConditions, NetworkPreset } from '../engine-network.js';
import { createWorld } from '../testing/create-world.js';
import { record } from '../testing/events.js';
import { text, textsOf } from '../testing/small-talk.js';

type Name = 'ann' | 'bob';

/** What happens next. */
type Step =
  | { readonly kind: 'says'; readonly who: Name }
  | { readonly kind: 'set'; readonly whose: Name | 'all'; readonly to: Partial<NetworkConditions> }
  | { readonly kind: 'use'; readonly whose: Name | 'all'; readonly preset: NetworkPreset }
  | { readonly kind: 'breaks'; readonly whose: Name | 'all'; readonly after: number }
  | { readonly kind: 'time'; readonly passes: number };

const who = fc.constantFrom<Name>('ann', 'bob');
const whose = fc.constantFrom<Name | 'all'>('ann', 'bob', 'all');
const changes: fc.Arbitrary<Partial<NetworkConditions>> = fc.record(
  {
    isOnline: fc.boolean(),
    latency: fc.integer({ min: 0, max: 4_000 }),
    jitter: fc.integer({ min: 0, max: 4_000 }),
    loss: fc.constantFrom(0, 0.1, 0.5, 1),
    bytesPerSecond: fc.constantFrom(200, 5_000, Number.POSITIVE_INFINITY),
  },
  { requiredKeys: [] },
);
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.record({ kind: fc.constant('says'), who }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('set'), whose, to: changes }) },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('use'),
        whose,
        preset: fc.constantFrom<NetworkPreset>('good', 'slow', 'poor', 'offline'),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('breaks'),
        whose,
        after: fc.integer({ min: 0, max: 9 }),
      }),
    },
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant('time'),
        passes: fc.integer({ min: 0, max: 20_000 }),
      }),
    },
  ),
  { maxLength: 40 },
);

/** A message, and whether it was taken when it was said; `undefined` while nobody knows. */
interface Said {
  readonly message: Message;
  isTaken: boolean | undefined;
}

/** Somebody, what they have heard, and what became of what they have said. */
class Speaker {
  readonly chat: ChatSDK;
  readonly #peer: Name;
  readonly #heard: Message[][];
  readonly #states: unknown[];
  readonly #said: Said[] = [];

  constructor(chat: ChatSDK, peer: Name) {
    this.chat = chat;
    this.#peer = peer;
    this.#heard = record(chat, EVENT.MESSAGE_RECEIVED);
    this.#states = record(chat, EVENT.NET_STATE_CHANGE);
  }

  /** Whether there was ever no line. */
  get wasCut(): boolean {
    return this.#states.length > 0;
  }

  get heard(): string[] {
    return textsOf(this.#heard.flat());
  }

  /** What was taken when it was said, in the order in which it was said. */
  get taken(): string[] {
    return textsOf(this.#said.filter(({ isTaken }) => isTaken).map(({ message }) => message));
  }

  get all(): string[] {
    return textsOf(this.#said.map(({ message }) => message));
  }

  say(words: string): void {
    const message = text(this.chat, this.#peer, words);
    const said: Said = { message, isTaken: undefined };
    this.#said.push(said);
    this.chat.sendMessage(message).then(
      () => {
        said.isTaken = true;
      },
      () => {
        said.isTaken = false;
      },
    );
  }

  /** Says once more what was not taken, one after the other. */
  async repeat(): Promise<void> {
    for (const { message, isTaken } of this.#said) {
      if (!isTaken) await this.chat.resendMessage(message);
    }
  }
}

/** What the service has of Ann and Bob, told to a client that has heard nothing of it. */
async function allOf(chat: ChatSDK): Promise<string[]> {
  const all: string[] = [];
  for (let next: string | undefined = ''; next !== undefined; ) {
    const cursor: { nextReqMessageID?: string } = next ? { nextReqMessageID: next } : {};
    const { data } = await chat.getMessageList({ conversationID: 'C2Cbob', ...cursor });
    all.unshift(...textsOf(data.messageList));
    next = data.isCompleted ? undefined : data.nextReqMessageID;
  }
  return all;
}

/** Longer than any wait: for an answer, for what is sent again, and for the next attempt to have a line. */
const LONG = 120_000;

function spoil(
  network: EngineNetwork,
  step: Extract<Step, { kind: 'set' | 'use' | 'breaks' }>,
): void {
  if (step.kind === 'set') network.set(step.to);
  else if (step.kind === 'use') network.use(step.preset);
  else network.disconnectAfter(step.after);
}

async function liveThrough(script: readonly Step[]): Promise<void> {
  const clock = new SimulatedClock();
  const { engine, people, join, close } = await createWorld(['ann', 'bob'], {
    clock,
    maxInstancesPerUser: 2,
  });
  const speakers = {
    ann: new Speaker(people.ann, 'bob'),
    bob: new Speaker(people.bob, 'ann'),
  };
  const networkOf = (name: Name | 'all') =>
    name === 'all' ? engine.network() : engine.network(people[name]);
  const during = async <Result>(work: Promise<Result>): Promise<Result> => {
    let isOver = false;
    const over = () => {
      isOver = true;
    };
    work.then(over, over);
    while (!isOver) await clock.advance(10);
    return work;
  };
  try {
    for (const [number, step] of script.entries()) {
      if (step.kind === 'says') speakers[step.who].say(`${step.who} ${number}`);
      else if (step.kind === 'time') await clock.advance(step.passes);
      else spoil(networkOf(step.whose), step);
    }
    for (const one of ['ann', 'bob', 'all'] as const) networkOf(one).reset();
    await clock.advance(LONG);
    const { ann, bob } = speakers;
    // It has come to rest: whoever asks now is answered without any time going by.
    const before = clock.now();
    expect([ann.chat.isReady(), bob.chat.isReady()]).toEqual([true, true]);
    await during(Promise.all([ann.chat.getMyProfile(), bob.chat.getMyProfile()]));
    expect(clock.now() - before).toBeLessThanOrEqual(10);
    const taken = [...ann.taken, ...bob.taken];
    await during(Promise.all([ann.repeat(), bob.repeat()]));
    await clock.advance(1_000);
    for (const [one, other] of [
      [ann, bob],
      [bob, ann],
    ] as const) {
      const isTaken = (words: string) => taken.includes(words);
      // Everything has arrived, once.
      expect(one.heard.toSorted()).toEqual(other.all.toSorted());
      // On a line that has never broken in the order in which it was said; what is missed with a line comes later.
      if (!one.wasCut) expect(one.heard.filter(isTaken)).toEqual(other.taken);
    }
    // The service has all of it once, and what each has said in the order in which they said it.
    const all = await during(join('ann').then(allOf));
    expect(all.toSorted()).toEqual([...ann.all, ...bob.all].toSorted());
    for (const one of [ann, bob]) {
      const own = new Set(one.taken);
      expect(all.filter((words) => own.has(words))).toEqual(one.taken);
    }
  } finally {
    await close();
  }
}

/** More of them in `npm run test:long`. */
const RUNS = process.env['PARLOR_LONG'] === '1' ? 400 : 25;

test(
  'whatever the network does, every message arrives once and in order, and all comes to rest',
  { timeout: RUNS * 2_000 },
  () => fc.assert(fc.asyncProperty(steps, liveThrough), { numRuns: RUNS }),
);
