import { type Engine, type EngineOptions, SimulatedClock } from '@parlor/engine';
import { ChatError, type ChatSDK, type Message, toChatError } from '@parlor/sdk';
import { onTestFinished } from 'vitest';
// The engine's own world: pages on one engine, each with a line that can be cut alone.
import { createWorld, logIn } from '../../../engine/src/testing/create-world.js';
import { MemoryOutboxStorage } from '../features/outbox/outbox-storage.js';
import { type ChatPage, openChatPage } from './chat-page.js';
import { type HostileSDK, makeHostile } from './world.js';

/** Ann, Ben and their group. */
const SEED: NonNullable<EngineOptions['seed']> = {
  users: [{ userID: 'ann' }, { userID: 'ben' }],
  groups: [{ groupID: 'tea', name: 'Tea', type: 'Public', members: ['ann', 'ben'] }],
};

/** Turns of the event loop in which all that is on its way between ports arrives. */
const TURNS = 40;
/** Milliseconds: less than the SDK waits for an answer, so that it does not give up one that is on its way. */
const STEP = 14_000;

/** What becomes of the next message that is handed to the SDK: nobody hears that it was accepted, or it is lost. */
export type Fault = 'unheard' | 'lost';

/** An engine whose time stands still, with Ann, Ben and their group "tea". */
export async function createTwoPeople() {
  const clock = new SimulatedClock();
  const world = await createWorld([], { clock, maxInstancesPerUser: 99, seed: SEED });
  onTestFinished(() => world.close());
  const isOverPorts = world.otherPage().transport === 'shared-worker';
  const pass = async (milliseconds = 0) => {
    const step = isOverPorts ? STEP : milliseconds;
    await turns();
    for (let left = milliseconds; left > 0; left -= step) {
      await clock.advance(Math.min(left, step));
      await turns();
    }
    await clock.advance(0);
  };
  return {
    pass,
    close: () => world.close(),
    /** A browser of somebody's, with a line of its own, in which no page is open yet. */
    device: (userID: string) => new Device(userID, clock, world.otherPage()),
    /** What the service has for somebody, oldest first, without tips: told by a login that no kit was near to. */
    async witness(userID: string, conversationIDs: readonly string[]) {
      const sdk = await world.join(userID);
      const all: (readonly Message[])[] = [];
      for (const ID of conversationIDs) all.push(await wholeHistory(sdk, ID, pass));
      await sdk.destroy();
      return all;
    },
  };
}

/** Ann, Ben, and all that they have. */
export type TwoPeople = Awaited<ReturnType<typeof createTwoPeople>>;

/** A browser of somebody's: one page after another, with one line and one storage. */
export class Device {
  readonly userID: string;
  readonly storage = new MemoryOutboxStorage();
  /** What goes wrong next, one after another. */
  readonly faults: Fault[] = [];
  /** What `onError` was told. */
  readonly problems: ChatError[] = [];
  readonly #clock: SimulatedClock;
  readonly #line: Engine;
  #opened: { readonly page: ChatPage; readonly hostile: HostileSDK } | undefined;

  constructor(userID: string, clock: SimulatedClock, line: Engine) {
    this.userID = userID;
    this.#clock = clock;
    this.#line = line;
  }

  /** The page that is open. */
  get page(): ChatPage {
    if (!this.#opened) throw new Error('No page is open.');
    return this.#opened.page;
  }

  /** Has the SDK of the page tell something. */
  emit(name: string, data: unknown): void {
    this.#opened?.hostile.emit(name, { name, data });
  }

  /** Opens a page that shows these conversations. */
  async open(conversationIDs: readonly string[]): Promise<void> {
    const client = this.#line.createClient();
    await logIn(this.#line, client, this.userID);
    const hostile = makeHostile(client, faulty(client, this.faults));
    const page = openChatPage(hostile.sdk, {
      conversationIDs,
      ...{ clock: this.#clock, storage: this.storage },
      onError: (problem) => this.problems.push(problem),
    });
    this.#opened = { page, hostile };
    await this.#clock.advance(0);
  }

  setNetwork(state: 'online' | 'offline'): void {
    this.#line.network().set({ isOnline: state === 'online' });
  }

  /** Leaves the page in the middle of everything, and opens another. Nobody can log in without a line. */
  async reload(conversationIDs: readonly string[]): Promise<void> {
    // What has been shown for a moment is kept.
    await this.#clock.advance(0);
    this.#opened?.page.close();
    this.setNetwork('online');
    await this.open(conversationIDs);
  }
}

/** 0, or the code that it failed with. */
export function codeOf(work: Promise<unknown>): Promise<number> {
  return work.then(
    () => 0,
    (thrown: unknown) => toChatError(thrown).code,
  );
}

/** What was said: the text, or the data of what is no text. `''` for what people do not say. */
export function sayingOf({ payload }: { readonly payload: unknown }): string {
  if (typeof payload !== 'object' || payload === null) return '';
  if ('text' in payload) return String(payload.text);
  return 'data' in payload ? String(payload.data) : '';
}

function faulty(client: ChatSDK, faults: Fault[]): Partial<ChatSDK> {
  const send =
    (name: 'sendMessage' | 'resendMessage'): ChatSDK['sendMessage'] =>
    async (message, options) => {
      const fault = faults.shift();
      if (fault === 'lost') throw new ChatError({ code: 2801 });
      const accepted = await client[name](message, options);
      if (fault === 'unheard') throw new ChatError({ code: 2801 });
      return accepted;
    };
  return { sendMessage: send('sendMessage'), resendMessage: send('resendMessage') };
}

async function wholeHistory(
  sdk: ChatSDK,
  conversationID: string,
  pass: () => Promise<void>,
): Promise<readonly Message[]> {
  const all: Message[] = [];
  let cursor = '';
  do {
    const next = cursor ? { nextReqMessageID: cursor } : {};
    const asked = sdk.getMessageList({ conversationID, ...next });
    await pass();
    const { data } = await asked;
    all.unshift(...data.messageList);
    cursor = data.nextReqMessageID;
  } while (cursor);
  return all.filter((message) => sayingOf(message) !== '');
}

async function turns(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
