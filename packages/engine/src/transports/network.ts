import type { Clock } from '../core/clock.js';
import type { EngineNetwork, NetworkConditions, NetworkPreset } from '../engine-network.js';
import { chanceOf } from './chance.js';
import { ClientNetwork } from './client-network.js';
import { areSame, checkedChanges, checkedCount, GOOD, PRESETS } from './network-conditions.js';

/** The network between all clients of one engine object and the engine. */
export class Network implements EngineNetwork {
  readonly #clock: Clock;
  readonly #clients = new Set<ClientNetwork>();
  readonly #listeners = new Set<() => void>();
  #conditions: NetworkConditions = GOOD;
  #lastClient = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  get conditions(): NetworkConditions {
    return this.#conditions;
  }

  set(changes: Partial<NetworkConditions>): void {
    this.#become({ ...this.#conditions, ...checkedChanges(changes) });
  }

  use(preset: NetworkPreset): void {
    this.#become(PRESETS[preset]);
  }

  reset(): void {
    this.#become(GOOD);
    for (const client of this.#clients) client.disconnectAfter(Number.POSITIVE_INFINITY);
  }

  disconnectAfter(count: number): void {
    const checked = checkedCount(count);
    for (const client of [...this.#clients]) client.disconnectAfter(checked);
  }

  /** Needs no `this`: React calls it without. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The network of a client that is being made. Its chance is its own: others do not change what happens to it. */
  join(): ClientNetwork {
    this.#lastClient += 1;
    const client = new ClientNetwork({
      clock: this.#clock,
      chance: chanceOf(this.#lastClient),
      common: () => this.#conditions,
    });
    this.#clients.add(client);
    return client;
  }

  /** The client is no more. */
  leave(client: ClientNetwork): void {
    this.#clients.delete(client);
  }

  #become(conditions: NetworkConditions): void {
    if (areSame(this.#conditions, conditions)) return;
    this.#conditions = Object.freeze({ ...conditions });
    for (const client of [...this.#clients]) client.refresh();
    for (const tell of [...this.#listeners]) tell();
  }
}
