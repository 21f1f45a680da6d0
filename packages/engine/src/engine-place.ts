import type { Clock } from './core/clock.js';
import { reasonOf } from './core/reason-of.js';
import { createSystemClock } from './core/system-clock.js';
import type { Engine, EngineOptions } from './engine.js';
import type { Channel, OpenChannel, Switchboard } from './protocol/channel.js';
import { OtherVersionError, withGreeting } from './transports/greeting.js';
import { inPageChannel } from './transports/in-page.js';
import { checkedServerURL, serverChannel } from './transports/server-channel.js';
import { sharedWorkerChannel } from './transports/shared-worker-page.js';

/** How long a SharedWorker may take to answer, in milliseconds. */
const WORKER_PATIENCE = 5_000;

/** What a place is made of. */
export interface EnginePlaceOptions {
  worker: EngineOptions['worker'];
  /** The address of a server. */
  server: EngineOptions['server'];
  webSocket: EngineOptions['webSocket'];
  clock: Clock;
  onNotice(notice: string): void;
  /** Whether an engine in this page is one that other tabs are connected to. */
  isSharedHere: boolean;
  /** Starts an engine in this page; called at most once. */
  startHere(): { switchboard: Switchboard; close(): Promise<void> };
}

/** Where the engine runs: in this page, in a SharedWorker as long as that answers, or on a server. */
export class EnginePlace {
  readonly #options: EnginePlaceOptions;
  #here: ReturnType<EnginePlaceOptions['startHere']> | undefined;
  #way: Promise<OpenChannel> | undefined;
  #worker: SharedWorker | undefined;
  #transport: Engine['transport'];

  /** Throws a `TypeError` when there is no such place. */
  constructor(options: EnginePlaceOptions) {
    this.#options = options;
    this.#transport = options.worker ? 'shared-worker' : 'in-page';
    if (options.server === undefined) return;
    if (options.worker) throw new TypeError('An engine has a server or a worker, not both.');
    this.#transport = 'web-socket';
    this.#way = Promise.resolve(this.#wayToServer(checkedServerURL(options.server)));
  }

  get transport(): Engine['transport'] {
    return this.#transport;
  }

  /**
   * Numbers by which clients tell their attempts to come back apart in time: a server that was away is not to be called by
   * everybody at once. In a page there is nobody to wait for.
   */
  get chance(): () => number {
    return this.#transport === 'web-socket' ? Math.random : () => 0;
  }

  /** Calls back when this machine is in a network again, where the engine is beyond one. Returns how to stop listening. */
  readonly whenOnline = (callback: () => void): (() => void) => {
    if (this.#transport !== 'web-socket') return () => {};
    globalThis.addEventListener?.('online', callback);
    return () => globalThis.removeEventListener?.('online', callback);
  };

  /** A way to the engine, wherever it turns out to run; each client has yet to say hello. */
  readonly open: OpenChannel = async (events) => {
    this.#way ??= this.#findWay();
    const open = await this.#way;
    return open(events);
  };

  /** The engine in this page, started if it was not. */
  here(): Switchboard {
    if (this.#transport === 'web-socket') {
      throw new TypeError('The engine is on a server: it cannot be served from here.');
    }
    this.#here ??= this.#options.startHere();
    return this.#here.switchboard;
  }

  async close(): Promise<void> {
    this.#worker?.port.close();
    await this.#here?.close();
  }

  async #findWay(): Promise<OpenChannel> {
    const { worker } = this.#options;
    if (!worker) return this.#wayHere();
    try {
      return await this.#wayInto(worker);
    } catch (error) {
      this.#transport = 'in-page';
      this.#options.onNotice(fallbackNotice(error, this.#options.isSharedHere));
      return this.#wayHere();
    }
  }

  #wayToServer(url: string): OpenChannel {
    const { webSocket: socketClass, onNotice } = this.#options;
    // Whatever time the engine has: what a network does takes real time.
    return serverChannel({ url, socketClass, clock: createSystemClock(), onNotice });
  }

  #wayHere(): OpenChannel {
    return inPageChannel(this.here());
  }

  /** A first line that only says hello: whoever does not answer in time is not there. */
  async #wayInto(start: () => SharedWorker | Promise<SharedWorker>): Promise<OpenChannel> {
    const started = start();
    // One that is there already may fail in this very turn.
    const worker = started instanceof Promise ? await started : started;
    const way = sharedWorkerChannel(worker);
    const greeted = withGreeting(way)({ onFrame() {}, onClose() {} });
    // Also when the answer comes too late: nobody needs this line.
    greeted.then((channel) => channel.close()).catch(() => undefined);
    await this.#inTime(worker, greeted);
    this.#worker = worker;
    return way;
  }

  #inTime(worker: SharedWorker, greeted: Promise<Channel>): Promise<Channel> {
    const { clock } = this.#options;
    return new Promise((resolve, reject) => {
      const giveUp = (reason: string) => () => reject(new Error(reason));
      const timer = clock.setTimeout(
        giveUp('It did not answer within 5 seconds.'),
        WORKER_PATIENCE,
      );
      worker.addEventListener('error', giveUp('It could not be loaded.'), { once: true });
      greeted.then(resolve, reject).finally(() => clock.clearTimeout(timer));
    });
  }
}

/** Browsers write their errors with a full stop or without. */
function asSentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

function fallbackNotice(error: unknown, isShared: boolean): string {
  const reason =
    error instanceof OtherVersionError
      ? `It is of another build: ${error.message} Close all tabs of this app once.`
      : reasonOf(error);
  return (
    `The SharedWorker of Parlor’s engine cannot be used. ${asSentence(reason)} ` +
    (isShared
      ? 'The engine runs in this page instead, or in another tab of this app.'
      : 'The engine runs in this page instead: other tabs do not share it.')
  );
}
