import { ChatError, type ChatSDK } from '@parlor/sdk';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createPostOffice, type OutboxPage } from '../../testing/outbox-people.js';
import { runs } from '../../testing/runs.js';
import { makeHostile, textsOf } from '../../testing/world.js';
import { sessionFeature } from '../session/index.js';

/** Each run is an engine with several logins. */
const RUNS = runs(15, 400);

const CONVERSATIONS = ['C2Cben', 'GROUPtea'] as const;

type Fault = 'unheard' | 'lost' | 'busy' | 'broken';

type Step =
  | { readonly kind: 'say'; readonly to: string }
  | { readonly kind: 'pass'; readonly milliseconds: number }
  | { readonly kind: 'offline' | 'online' | 'reconnect' | 'reload' | 'kick' }
  /** What becomes of the next message that is handed to the SDK. */
  | { readonly kind: Fault };

const say: fc.Arbitrary<Step> = fc.record({
  kind: fc.constant('say'),
  to: fc.constantFrom(...CONVERSATIONS),
});
const pass: fc.Arbitrary<Step> = fc.record({
  kind: fc.constant('pass'),
  milliseconds: fc.constantFrom(0, 300, 2_000, 20_000),
});
const happening: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom('offline', 'online', 'offline', 'online', 'reconnect', 'reload', 'kick'),
});
const fault: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom('unheard', 'lost', 'busy', 'broken'),
});
const step = fc.oneof(
  { weight: 3, arbitrary: say },
  { weight: 1, arbitrary: pass },
  { weight: 2, arbitrary: happening },
  { weight: 2, arbitrary: fault },
);

/** A client for which some things go wrong, one after another. */
function faulty(client: ChatSDK, faults: Fault[]): ChatSDK {
  const send =
    (name: 'sendMessage' | 'resendMessage'): ChatSDK['sendMessage'] =>
    async (message, options) => {
      const fault = faults.shift();
      if (fault === 'busy') throw new ChatError({ code: 60014 });
      if (fault === 'lost') throw new ChatError({ code: 2801 });
      const accepted = await client[name](message, options);
      if (fault === 'unheard') throw new ChatError({ code: 2801 });
      if (fault === 'broken') throw new TypeError('The SDK has stumbled over the answer.');
      return accepted;
    };
  return makeHostile(client, {
    sendMessage: send('sendMessage'),
    resendMessage: send('resendMessage'),
  }).sdk;
}

/** Ann, on one page after another, and all that she has said. */
class Ann {
  readonly office = createPostOffice();
  readonly said = new Map<string, string[]>(CONVERSATIONS.map((ID) => [ID, []]));
  readonly #faults: Fault[] = [];
  #page: OutboxPage | undefined;
  #count = 0;

  async open(): Promise<OutboxPage> {
    const change = (client: ChatSDK) => faulty(client, this.#faults);
    this.#page = await this.office.page('ann', { change });
    return this.#page;
  }

  async do(step: Step): Promise<void> {
    const { engine, pass } = this.office;
    if (step.kind === 'say') this.#say(step.to);
    else if (step.kind === 'pass') await pass(step.milliseconds);
    else if (step.kind === 'offline' || step.kind === 'online')
      engine.network().set({ isOnline: step.kind === 'online' });
    else if (step.kind === 'reload') await this.#reload();
    else if (step.kind === 'kick') await this.#kick();
    else if (step.kind === 'reconnect') {
      engine.network().set({ isOnline: false });
      engine.network().set({ isOnline: true });
    } else this.#faults.push(step.kind);
  }

  /** Nothing goes wrong any more, there is time enough, and what has failed is sent again by hand. */
  async end(): Promise<OutboxPage> {
    const page = this.#page ?? (await this.open());
    this.#faults.length = 0;
    this.office.engine.network().set({ isOnline: true });
    await this.office.pass(600_000);
    for (const { conversationID, messageID } of page.unsent()) {
      page.outbox.resend(conversationID, messageID).catch(() => undefined);
    }
    await this.office.pass(60_000);
    return page;
  }

  #say(conversationID: string): void {
    this.#count += 1;
    this.said.get(conversationID)?.push(String(this.#count));
    void this.#page?.say(String(this.#count), conversationID);
  }

  /** The service ends her login, and she logs in again on the same page. */
  async #kick(): Promise<void> {
    const { engine, pass, userOf } = this.office;
    engine.network().set({ isOnline: true });
    await pass();
    await engine.admin.kick('ann');
    await pass();
    const back = this.#page?.chat.feature(sessionFeature).login(userOf('ann'));
    await pass();
    await back;
  }

  /** What has been shown for a moment is kept. Nobody can log in without a line. */
  async #reload(): Promise<void> {
    await this.office.pass();
    this.#page?.close();
    this.office.engine.network().set({ isOnline: true });
    await this.open();
  }
}

async function play(steps: readonly Step[]): Promise<void> {
  const ann = new Ann();
  await ann.open();
  for (const each of steps) await ann.do(each);
  const page = await ann.end();
  expect(page.unsent()).toEqual([]);
  expect(await ann.office.storage.load('ann')).toEqual([]);
  for (const conversationID of CONVERSATIONS) {
    const texts = textsOf(await ann.office.history(conversationID, 'ann'));
    expect(texts).toEqual(ann.said.get(conversationID));
  }
  await ann.office.engine.close();
}

test(
  'whatever goes wrong, each message arrives once, in order, and the outbox is empty in the end',
  async () => {
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), play), {
      numRuns: RUNS,
    });
  },
  20 * 60_000,
);
