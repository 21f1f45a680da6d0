import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleServer } from '../../engine/process/bundle-server.js';
import { ServerProcess } from '../../engine/process/server-process.js';
import { crowdOf, plantCrowd } from './crowd.js';
import type { Percentiles } from './latencies.js';
import { Load, type LoadOptions } from './load.js';

/** How a server has borne its clients. */
export interface ServerSample {
  /** Connected and logged in: those who only listen, and those who talk. */
  readonly listeners: number;
  readonly talkers: number;
  readonly perSecond: number;
  readonly seconds: number;
  /** From the moment at which a message was due to be said: until it was acknowledged, and until a member had it. */
  readonly acknowledged: Percentiles;
  readonly received: Percentiles;
  /** How many times a message has arrived at a member. */
  readonly deliveries: number;
  /** What was lost, doubled, refused, or cut off. */
  readonly faults: number;
  /** Shares of one processor: of the server while it was idle and under load, and of the clients under load. */
  readonly idleCPU: number;
  readonly serverCPU: number;
  readonly clientsCPU: number;
  /** MiB of the server: when all were connected, and at most. */
  readonly memoryBefore: number;
  readonly memory: number;
}

/** How much is asked of a server. */
export interface ServerLoadOptions extends LoadOptions {
  readonly listeners: number;
  /** For Node, in the server's process. */
  readonly nodeArgs?: readonly string[];
}

const WHOLE: ServerLoadOptions = { listeners: 2_000, perSecond: 500, seconds: 30 };
const SECONDS_IF_QUICK = 5;

/** Seconds in which nobody says anything. */
const IDLE_SECONDS = 3;

/** A server in a process of its own, with a folder, and its clients in this one. */
export async function measureServer(
  isQuick: boolean,
  changes: Partial<ServerLoadOptions> = {},
): Promise<ServerSample> {
  const seconds = isQuick ? SECONDS_IF_QUICK : WHOLE.seconds;
  const { nodeArgs = [], ...options } = { ...WHOLE, seconds, ...changes };
  const folder = await mkdtemp(join(tmpdir(), 'parlor-load-'));
  const { script, remove } = await bundleServer();
  const crowd = crowdOf(options.listeners);
  try {
    await plantCrowd(folder, crowd);
    const server = await ServerProcess.start({ script, data: folder, nodeArgs });
    const load = new Load(crowd, options);
    try {
      const measured = await measureLoad(server, load, options);
      const talkers = crowd.length - options.listeners;
      return { ...options, talkers, ...measured };
    } finally {
      load.close();
      await server.stop();
    }
  } finally {
    await remove();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Whether nothing was lost, doubled, refused or cut off. How long it took is this machine's. */
export function isServed({ faults }: ServerSample): boolean {
  return faults === 0;
}

/** The sample as a table. */
export function printedServer(sample: ServerSample): string {
  const { listeners, talkers, perSecond, seconds, deliveries, faults } = sample;
  const percent = (share: number) => `${(share * 100).toFixed(0)} %`;
  const line = (name: string, { p50, p95, p99, max }: Percentiles) =>
    [
      name.padEnd(13),
      ...[p50, p95, p99, max].map((time) => `${time.toFixed(1)} ms`.padStart(11)),
    ].join('');
  return [
    `\nserver: ${listeners} idle clients, ${talkers} talkers, ${perSecond} messages a second into groups of 100 for ${seconds} s`,
    `${''.padEnd(13)}${['p50', 'p95', 'p99', 'max'].map((name) => name.padStart(11)).join('')}`,
    line('acknowledged', sample.acknowledged),
    line('received', sample.received),
    `deliveries ${deliveries}, lost or doubled ${faults}`,
    `processor: server ${percent(sample.serverCPU)} (idle ${percent(sample.idleCPU)}), clients ${percent(sample.clientsCPU)} of one core`,
    `memory of the server: ${sample.memoryBefore.toFixed(0)} MiB with all connected, ${sample.memory.toFixed(0)} MiB at most`,
    '',
  ].join('\n');
}

async function measureLoad(server: ServerProcess, load: Load, { perSecond }: LoadOptions) {
  await load.connect(server.url);
  const idle = new Meter(server);
  await idle.start();
  await new Promise((resolve) => setTimeout(resolve, IDLE_SECONDS * 1_000));
  const { server: idleCPU, memory: memoryBefore } = await idle.stop();
  const meter = new Meter(server);
  await meter.start();
  await load.run(perSecond);
  const { server: serverCPU, clients: clientsCPU, memory } = await meter.stop();
  return {
    acknowledged: load.acknowledged.percentiles(),
    received: load.received.percentiles(),
    deliveries: load.received.count,
    faults: load.faults,
    ...{ idleCPU, serverCPU, clientsCPU, memoryBefore, memory },
  };
}

/** What two processes use in some time. */
class Meter {
  readonly #server: ServerProcess;
  #before = { at: 0, server: 0, clients: 0 };
  #mostMemory = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(server: ServerProcess) {
    this.#server = server;
  }

  async start(): Promise<void> {
    const { cpu } = await this.#look();
    this.#before = { at: performance.now(), server: cpu, clients: ownCPU() };
    this.#timer = setInterval(() => void this.#look(), 1_000);
  }

  async stop() {
    clearInterval(this.#timer);
    const { cpu } = await this.#look();
    const microseconds = (performance.now() - this.#before.at) * 1_000;
    return {
      server: (cpu - this.#before.server) / microseconds,
      clients: (ownCPU() - this.#before.clients) / microseconds,
      memory: this.#mostMemory / 2 ** 20,
    };
  }

  async #look() {
    const usage = await this.#server.usage();
    this.#mostMemory = Math.max(this.#mostMemory, usage.rss);
    return usage;
  }
}

function ownCPU(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}
