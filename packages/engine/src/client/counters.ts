import {
  type ChangeGroupCounterOptions,
  type CounterMethods,
  EVENT,
  type GetGroupCountersOptions,
  type GroupCountersResult,
} from '@parlor/sdk';
import type { CounterMode, WireCounter } from '../protocol/counter-commands.js';
import type { Push } from '../protocol/pushes.js';
import { type ClientParts, success } from './client-parts.js';
import { RateLimit } from './rate-limit.js';

/** How many writes, and how many questions to the service, are let through in how many milliseconds. */
const CALLS = 20;
const PERIOD = 5_000;

/** Counters of groups: written without versions, read from memory while that is fresh. */
export class Counters {
  readonly #parts: ClientParts;
  readonly #writes: RateLimit;
  readonly #reads: RateLimit;

  constructor(parts: ClientParts) {
    this.#parts = parts;
    this.#writes = new RateLimit(parts, CALLS, PERIOD);
    this.#reads = new RateLimit(parts, CALLS, PERIOD);
  }

  methods(): CounterMethods {
    return {
      setGroupCounters: async ({ groupID, counters }) => {
        const written = Object.entries(counters).map(([key, value]) => ({ key, value }));
        return success(await this.#write(groupID, 'set', written));
      },
      increaseGroupCounter: async (options) => success(await this.#step('increase', options)),
      decreaseGroupCounter: async (options) => success(await this.#step('decrease', options)),
      getGroupCounters: async (options) => success(await this.#get(options)),
    };
  }

  /** Nobody is logged in any more: calls are counted anew. */
  clear(): void {
    this.#writes.reset();
    this.#reads.reset();
  }

  /** Somebody, maybe I, has written. What comes late is told all the same: so does the SDK. */
  changed(push: Extract<Push, { type: 'counters.changed' }>): void {
    const { counters, groups, emitter, clock } = this.#parts;
    const { groupID } = push;
    if (groups.isAbandoned(groupID)) return;
    counters.hear(groupID, push, clock.now());
    for (const { key, value } of push.counters) {
      emitter.emit(EVENT.GROUP_COUNTER_UPDATED, { groupID, key, value });
    }
  }

  /** Some are gone. No event tells of that. */
  deleted(push: Extract<Push, { type: 'counters.deleted' }>): void {
    const { counters, clock } = this.#parts;
    counters.hearGone(push.groupID, push, clock.now());
  }

  #step(mode: CounterMode, { groupID, key, value }: ChangeGroupCounterOptions) {
    return this.#write(groupID, mode, [{ key, value }]);
  }

  /** The answer is not remembered: the event that tells of the write is. */
  async #write(
    groupID: string,
    mode: CounterMode,
    counters: WireCounter[],
  ): Promise<GroupCountersResult> {
    this.#parts.counters.watch(groupID);
    this.#writes.take();
    const body = { groupID, mode, counters };
    const reply = await this.#parts.connection.request('counters.update', body);
    const touched = reply.counters.map(({ key, value }) => [key, value] as const);
    return { counters: Object.fromEntries(touched) };
  }

  async #get({ groupID, keyList = [] }: GetGroupCountersOptions): Promise<GroupCountersResult> {
    const { counters, connection, clock } = this.#parts;
    counters.watch(groupID);
    if (!counters.isFresh(groupID, clock.now())) {
      this.#reads.take();
      const reply = await connection.request('counters.get', { groupID });
      counters.hear(groupID, reply, clock.now());
    }
    return { counters: counters.pick(groupID, keyList) };
  }
}
