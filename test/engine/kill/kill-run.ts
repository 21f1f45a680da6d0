import { type ChatSDK, TYPES } from '@parlor/sdk';
import { WebSocket } from 'ws';
import { createEngine } from '../../../packages/engine/src/create-engine.js';
import type { Engine } from '../../../packages/engine/src/engine.js';
import { Chance } from '../../../packages/engine/src/seed/chance.js';
import { logIn } from '../../../packages/engine/src/testing/create-world.js';
import { ServerProcess } from '../process/server-process.js';
import { FasterClock } from './faster-clock.js';
import { faultsOf } from './faults.js';
import { Ledger } from './ledger.js';
import { CROWD, ownGroupOf } from './places.js';
import { type Pairs, readWorld } from './read-world.js';
import { Writer } from './writer.js';

/** How a server is to be killed. */
export interface KillOptions {
  readonly kills: number;
  /** Decides the moments, and what is said. */
  readonly seed: number | string;
  /** The bundled program, and the folder where it keeps everything. */
  readonly script: string;
  readonly folder: string;
  /** How many messages are acknowledged at most between two kills. */
  readonly mostBetween?: number;
}

/** What has come of it. */
export interface KillReport {
  readonly kills: number;
  readonly acknowledged: number;
  readonly refused: number;
  /** Given up by a client: there or not. */
  readonly unknown: number;
  /** What is wrong, in words. */
  readonly faults: readonly string[];
}

const PEOPLE = ['ann', 'ben', 'cem', 'dua', 'eve', 'fay'] as const;

/** Each writes to the next one. */
const PAIRS: Pairs = PEOPLE.map((one, index) => [one, PEOPLE[(index + 1) % PEOPLE.length] ?? one]);

/** Milliseconds at most between an answer and the kill: a command takes one or two. */
const LATEST = 12;

/** Milliseconds in which somebody must have got through again. */
const PATIENCE = 60_000;

/** Six people write, and the server is killed and started again, so many times; then all that is kept is looked at. */
export async function runKills(options: KillOptions): Promise<KillReport> {
  const { kills, seed, script, folder, mostBetween = 100 } = options;
  const chance = new Chance(seed);
  const ledger = new Ledger();
  let server = await ServerProcess.start({ script, data: folder });
  const { port } = server;
  const engine = createEngine({
    ...{ server: server.url, webSocket: WebSocket, clock: new FasterClock() },
    listEventInterval: 0,
    onNotice() {},
  });
  let writers: readonly Writer[] = [];
  try {
    writers = await writersAt(engine, ledger, chance);
    const writing = Promise.all(writers.map((writer) => writer.run()));
    for (let kill = 0; kill < kills; kill += 1) {
      await inTime(ledger.acknowledgedMore(chance.between(1, mostBetween)), server);
      await after(chance.next() * LATEST);
      await server.kill();
      server = await ServerProcess.start({ script, data: folder, port });
    }
    await inTime(ledger.acknowledgedMore(PEOPLE.length * 2), server);
    for (const writer of writers) writer.stop();
    await inTime(writing, server);
    await engine.close();
    const exitCode = await server.stop();
    const faults = [
      ...(exitCode === 0 ? [] : [`The server ended with ${exitCode}. ${server.lastWords}`]),
      ...writers.flatMap(({ heardTwice }) => heardTwice.map((ID) => `${ID} was told twice`)),
      ...faultsOf(ledger, await readWorld(folder, PAIRS)),
    ];
    return { kills, faults, ...countsOf(ledger) };
  } finally {
    // Whoever is told at once that there is nobody would go on for ever.
    for (const writer of writers) writer.stop();
    await server.kill();
    await engine.close();
  }
}

function countsOf(ledger: Ledger) {
  const [acknowledged, refused] = [ledger.count('acknowledged'), ledger.count('refused')];
  return { acknowledged, refused, unknown: ledger.count('unknown') };
}

/** The people, logged in, with the groups in which they write. */
async function writersAt(engine: Engine, ledger: Ledger, chance: Chance): Promise<Writer[]> {
  const chats: ChatSDK[] = [];
  for (const userID of PEOPLE) chats.push(await logIn(engine, engine.createClient(), userID));
  const [first] = chats;
  const memberList = PEOPLE.map((userID) => ({ userID }));
  await first?.createGroup({ groupID: CROWD, name: 'Crowd', type: TYPES.GRP_PUBLIC, memberList });
  return Promise.all(
    PAIRS.map(async ([userID, friend], index) => {
      const chat = chats[index];
      if (!chat) throw new Error(`${userID} is missing.`);
      const groupID = ownGroupOf(userID);
      await chat.createGroup({ groupID, name: userID, type: TYPES.GRP_PUBLIC });
      return new Writer({ chat, userID, friend, ledger, chance: new Chance(chance.next()) });
    }),
  );
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

/** Rejects when it takes too long, with what the server has complained of. */
async function inTime(promise: Promise<unknown>, server: ServerProcess): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const isLate = new Promise<never>((_, reject) => {
    const complain = () => reject(new Error(`Nobody gets through any more. ${server.lastWords}`));
    timer = setTimeout(complain, PATIENCE);
  });
  try {
    await Promise.race([promise, isLate]);
  } finally {
    clearTimeout(timer);
  }
}
