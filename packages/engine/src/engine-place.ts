import type { Clock } from './core/clock.js';
import type { EngineOptions } from './engine.js';
import type { Channel, OpenChannel, Switchboard } from './protocol/channel.js';
import { OtherVersionError, withGreeting } from './transports/greeting.js';
import { inPageChannel } from './transports/in-page.js';
import { sharedWorkerChannel } from './transports/shared-worker-page.js';

/** How long a SharedWorker may take to answer, in milliseconds. */
const WORKER_PATIENCE = 5_000;

/** What a place is made of. */
export interface EnginePlaceOptions {
  worker: EngineOptions['worker'];
  clock: Clock;
  onNotice(notice: string): void;
  /** Whether an engine in this page is one that other tabs are connected to. */
  isSharedHere: boolean;
  /** Starts an engine in this page; called at most once. */
  startHere(): { switchboard: Switchboard; close(): Promise<void> };
}

/** Where the engine runs: in this page, or in a SharedWorker as long as that answers. */
export class EnginePlace {
  readonly #options: EnginePlaceOptions;
  #here: ReturnType<EnginePlaceOptions['startHere']> | undefined;
  #way: Promise<OpenChannel> | undefined;
  #worker: SharedWorker | undefined;
  #transport: 'in-page' | 'shared-worker';

  constructor(options: EnginePlaceOptions) {
    this.#options = options;
    this.#transport = options.worker ? 'shared-worker' : 'in-page';
  }

  get transport(): 'in-page' | 'shared-worker' {
    return this.#transport;
  }

  /** A way to the engine, wherever it turns out to run; each client has yet to say hello. */
  readonly open: OpenChannel = async (events) => {
    this.#way ??= this.#findWay();
    const open = await this.#way;
    return open(events);
  };

  /** The engine in this page, started if it was not. */
  here(): Switchboard {
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

  #wayHere(): OpenChannel {
    return inPageChannel(this.here());
  }

  /** A first line that only says hello: whoever does not answer in time is not there. */
  async #wayInto(start: () => SharedWorker): Promise<OpenChannel> {
    const worker = start();
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
      : error instanceof Error
        ? error.message
        : String(error);
  return (
    `The SharedWorker of Parlor’s engine cannot be used. ${asSentence(reason)} ` +
    (isShared
      ? 'The engine runs in this page instead, or in another tab of this app.'
      : 'The engine runs in this page instead: other tabs do not share it.')
  );
}
