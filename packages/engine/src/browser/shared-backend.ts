import type { Backend } from '../create-backend.js';
import type { ClientLine, Switchboard } from '../protocol/channel.js';
import { WaitingLine } from '../transports/waiting-line.js';
import { stand } from './election.js';
import { GuestLines } from './guest-lines.js';
import { HostLines } from './host-lines.js';

/** What all tabs that share one store have in common. */
export interface SharedBackendOptions {
  /** The name of the store, unique in the origin. */
  name: string;
  /** Starts the engine; called at most once, when this tab has the store to itself. */
  start(): Promise<Backend>;
  /** Starts one that touches no store, when the browser does not say who may; called in the place of `start`. */
  startAlone(error: unknown): Backend;
}

/**
 * One engine for all tabs, workers and builds that use one store: the tab that has the store's lock runs it, the
 * others send their lines there. When that tab goes, the next one opens the store, and everybody calls again.
 */
export class SharedBackend implements Backend {
  readonly switchboard: Switchboard = { connect: (line) => this.#connect(line) };
  readonly #options: SharedBackendOptions;
  readonly #giveUp: () => void;
  /** Where lines end at present. A line that comes before that is known waits. */
  #way: Promise<Switchboard>;
  #know: (switchboard: Switchboard) => void = () => {};
  #guest: GuestLines | undefined;
  #host: HostLines | undefined;
  #backend: Promise<Backend> | undefined;
  #isClosed = false;

  constructor(options: SharedBackendOptions) {
    this.#options = options;
    this.#way = new Promise((resolve) => {
      this.#know = resolve;
    });
    this.#giveUp = stand(`${this.#channelName}.owner`, {
      onElected: () => void this.#own(),
      onWaiting: () => this.#beGuest(),
      onRefused: (error) => this.#keepToMyself(error),
    });
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    this.#guest?.close();
    this.#host?.close();
    const backend = await this.#backend;
    await backend?.close();
    this.#giveUp();
  }

  get #channelName(): string {
    return `parlor.engine.${this.#options.name}`;
  }

  #beGuest(): void {
    this.#guest = new GuestLines(this.#channelName);
    this.#know(this.#guest);
  }

  async #own(): Promise<void> {
    this.#backend = this.#options.start();
    const { switchboard } = await this.#backend;
    if (this.#isClosed) return;
    this.#know(switchboard);
    this.#way = Promise.resolve(switchboard);
    // The others first: their clients call again as soon as they hear of it.
    this.#host = new HostLines(this.#channelName, switchboard);
    this.#guest?.close();
    this.#guest = undefined;
  }

  #keepToMyself(error: unknown): void {
    const backend = this.#options.startAlone(error);
    this.#backend = Promise.resolve(backend);
    this.#know(backend.switchboard);
  }

  #connect(line: ClientLine): ReturnType<Switchboard['connect']> {
    return new WaitingLine(this.#way, line);
  }
}
