import { type ChatSDK, EVENT } from '@parlor/sdk';
import { createSystemClock } from '../core/system-clock.js';
import { createEngine } from '../create-engine.js';
import type { Engine, EngineOptions } from '../engine.js';
import { serveEngine } from '../shared-worker.js';
import { DistantWorker, type Way } from './distant-worker.js';
import { settled } from './events.js';
import { FakeSharedWorker } from './fake-shared-worker.js';

/** An engine with people at it. */
export interface World<Person extends string> {
  engine: Engine;
  /** A client for each person, logged in and ready. */
  people: Record<Person, ChatSDK>;
  /** One more client of a person, logged in and ready. */
  join(userID: string): Promise<ChatSDK>;
  /** Another page on the same engine, with a line of its own to be cut. */
  otherPage(): Engine;
  close(): Promise<void>;
}

/** The ways from a client to its engine; a promise to the user holds on both. */
export const TRANSPORTS = ['in-page', 'shared-worker'] as const;

/** How a world is to be. */
export interface WorldOptions extends Omit<EngineOptions, 'worker'> {
  transport?: (typeof TRANSPORTS)[number];
  /** How long all is under way between another page and the engine, by the clock; no time, when left out. */
  way?: Way;
}

/** Makes an engine whose list events are not throttled, and lets people in, one after the other. */
export function createWorld<const Person extends string>(
  userIDs: readonly Person[],
  { transport = 'in-page', way, ...options }: WorldOptions = {},
): Promise<World<Person>> {
  const pages = new Pages({ listEventInterval: 0, ...options }, way);
  return inhabit(userIDs, transport === 'in-page' ? pages.served : pages.open(), pages);
}

/** A world of an engine with these people at it. */
export async function inhabit<const Person extends string>(
  userIDs: readonly Person[],
  engine: Engine,
  pages: { open(): Engine; close(): Promise<void> },
): Promise<World<Person>> {
  const join = (userID: string) => logIn(engine, engine.createClient(), userID);
  const people: Partial<Record<Person, ChatSDK>> = {};
  for (const userID of userIDs) people[userID] = await join(userID);
  if (!isComplete(people, userIDs)) throw new Error('Somebody is missing.');
  return { engine, people, join, otherPage: () => pages.open(), close: () => pages.close() };
}

/** One engine, and the pages that use it as a SharedWorker. */
export class Pages {
  readonly served: Engine;
  readonly #options: EngineOptions;
  readonly #way: Way | undefined;
  readonly #scope = new EventTarget();
  readonly #opened: (() => void | Promise<void>)[] = [];

  constructor(options: EngineOptions, way?: Way) {
    this.#options = options;
    this.#way = way;
    this.served = createEngine(options);
    serveEngine(this.served, this.#scope);
  }

  open(): Engine {
    const worker = () => {
      const made = this.#connect();
      this.#opened.push(() => made.close());
      return made;
    };
    const engine = createEngine({ ...this.#options, worker });
    this.#opened.unshift(() => engine.close());
    return engine;
  }

  #connect(): FakeSharedWorker | DistantWorker {
    const { clock = createSystemClock() } = this.#options;
    return this.#way
      ? new DistantWorker(this.#scope, clock, this.#way)
      : new FakeSharedWorker(this.#scope);
  }

  async close(): Promise<void> {
    for (const close of this.#opened) await close();
    await this.served.close();
  }
}

/** Logs a client in and waits until it is ready and its lists are here. */
export async function logIn(engine: Engine, chat: ChatSDK, userID: string): Promise<ChatSDK> {
  const isReady = ready(chat);
  await chat.login({ userID, userSig: engine.signUserSig(userID) });
  await isReady;
  await synced(chat);
  return chat;
}

/** Resolves at the next SDK_READY, or at once when the client is ready. */
export function ready(chat: ChatSDK): Promise<void> {
  if (chat.isReady()) return Promise.resolve();
  return new Promise((resolve) => {
    const handler = () => {
      chat.off(EVENT.SDK_READY, handler);
      resolve();
    };
    chat.on(EVENT.SDK_READY, handler);
  });
}

/** Resolves when the first synchronisation of the conversation list has ended. */
export async function synced(chat: ChatSDK): Promise<void> {
  const { data } = await chat.getConversationList();
  if (data.isSyncCompleted) return;
  // Not by the event: that may be throttled by a clock that stands still.
  await settled(chat);
  await synced(chat);
}

function isComplete<Person extends string>(
  people: Partial<Record<Person, ChatSDK>>,
  userIDs: readonly Person[],
): people is Record<Person, ChatSDK> {
  return userIDs.every((userID) => people[userID] !== undefined);
}
