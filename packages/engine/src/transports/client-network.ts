import { ChatError } from '@parlor/sdk';
import type { Clock } from '../core/clock.js';
import type { EngineNetwork, NetworkConditions, NetworkPreset } from '../engine-network.js';
import type { OpenChannel } from '../protocol/channel.js';
import { areSame, checkedChanges, checkedCount, PRESETS } from './network-conditions.js';
import { SpoiltLine } from './spoilt-line.js';

/** What the network of one client stands on. */
interface ClientNetworkOptions {
  clock: Clock;
  /** From 0 up to 1. */
  chance(): number;
  /** What applies to all. */
  common(): NetworkConditions;
}

/** The network between one client and the engine: what applies to all, except where it has its own. */
export class ClientNetwork implements EngineNetwork {
  readonly #options: ClientNetworkOptions;
  readonly #lines = new Set<SpoiltLine>();
  readonly #waiting = new Set<() => void>();
  readonly #listeners = new Set<() => void>();
  #own: Partial<NetworkConditions> = {};
  #conditions: NetworkConditions;
  /** How many frames may pass until the lines are cut. */
  #left = Number.POSITIVE_INFINITY;

  constructor(options: ClientNetworkOptions) {
    this.#options = options;
    this.#conditions = options.common();
  }

  get conditions(): NetworkConditions {
    return this.#conditions;
  }

  set(changes: Partial<NetworkConditions>): void {
    this.#own = { ...this.#own, ...checkedChanges(changes) };
    this.refresh();
  }

  use(preset: NetworkPreset): void {
    this.#own = PRESETS[preset];
    this.refresh();
  }

  reset(): void {
    this.#own = {};
    this.#left = Number.POSITIVE_INFINITY;
    this.refresh();
  }

  disconnectAfter(count: number): void {
    this.#left = checkedCount(count);
    if (count === 0) this.#block();
  }

  /** Needs no `this`: React calls it without. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Calls back when the network is there again; returns how to stop listening. */
  readonly whenOnline = (callback: () => void): (() => void) => {
    this.#waiting.add(callback);
    return () => this.#waiting.delete(callback);
  };

  /** What applies to all may have changed. */
  refresh(): void {
    const before = this.#conditions;
    const common = this.#options.common();
    const now = Object.freeze({ ...common, ...this.#own });
    if (areSame(before, now)) return;
    this.#conditions = areSame(common, now) ? common : now;
    for (const line of [...this.#lines]) {
      if (now.isOnline) line.replan();
      else line.cut();
    }
    if (now.isOnline && !before.isOnline) for (const tell of [...this.#waiting]) tell();
    for (const tell of [...this.#listeners]) tell();
  }

  /** The same way to the engine, over this network. */
  over(open: OpenChannel): OpenChannel {
    const { clock, chance } = this.#options;
    return async (events) => {
      this.#requireOnline();
      const conditions = () => this.#conditions;
      const onOver = () => void this.#lines.delete(line);
      const onPassed = () => this.#passed();
      const line = new SpoiltLine({ clock, chance, conditions, onPassed, onOver }, events);
      const channel = await open(line.below);
      if (!this.#conditions.isOnline) channel.close();
      this.#requireOnline();
      if (!line.isOver) this.#lines.add(line);
      return line.begin(channel);
    };
  }

  #passed(): void {
    this.#left -= 1;
    if (this.#left <= 0) this.#block();
  }

  #block(): void {
    this.#left = Number.POSITIVE_INFINITY;
    for (const line of this.#lines) line.block();
  }

  #requireOnline(): void {
    if (this.#conditions.isOnline) return;
    throw new ChatError({ code: 2801, message: 'The network was switched off by network().' });
  }
}
