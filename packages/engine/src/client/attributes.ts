import {
  type ChatSDK,
  EVENT,
  type GroupAttributeKeysOptions,
  type GroupAttributes,
  type WriteGroupAttributesOptions,
} from '@parlor/sdk';
import type { Commands } from '../protocol/commands.js';
import type { WireAttributeChange } from '../protocol/entities.js';
import type { Push } from '../protocol/pushes.js';
import type { AttributeCache } from './attribute-cache.js';
import { type ClientParts, success } from './client-parts.js';
import { type Pace, RateLimit } from './rate-limit.js';

type AttributeMethods = Pick<
  ChatSDK,
  'initGroupAttributes' | 'setGroupAttributes' | 'deleteGroupAttributes' | 'getGroupAttributes'
>;

type Changed = Extract<Push, { type: 'attributes.changed' }>;

/** How many calls of each kind are let through in how many milliseconds. */
const WRITES = 10;
const READS = 20;
const PERIOD = 5_000;

/** Attributes of groups: written with the version that this client knows, read from memory while that is fresh. */
export class Attributes {
  readonly #parts: ClientParts;
  readonly #limits: Record<'init' | 'set' | 'delete' | 'clear' | 'get', RateLimit>;

  constructor(parts: ClientParts) {
    this.#parts = parts;
    this.#limits = limitsBy(parts);
  }

  methods(): AttributeMethods {
    return {
      initGroupAttributes: async (options) => success(await this.#init(options)),
      setGroupAttributes: async (options) => success(await this.#set(options)),
      deleteGroupAttributes: async ({ groupID, keyList }) =>
        success({
          keyList: await (keyList.length > 0
            ? this.#delete(groupID, [...new Set(keyList)])
            : this.#deleteAll(groupID)),
        }),
      getGroupAttributes: async (options) => success(await this.#get(options)),
    };
  }

  /** Nobody is logged in any more: calls are counted anew. */
  clear(): void {
    for (const limit of Object.values(this.#limits)) limit.reset();
  }

  /** Somebody else, or I from another instance, has written. */
  async changed({ groupID, mainSequence, change }: Changed): Promise<void> {
    const { attributes, groups } = this.#parts;
    if (groups.isAbandoned(groupID)) return;
    await this.#follow(groupID, attributes.of(groupID), mainSequence, change);
  }

  async #init({ groupID, groupAttributes }: WriteGroupAttributesOptions) {
    this.#limits.init.take();
    const { connection, attributes } = this.#parts;
    const cache = attributes.of(groupID);
    const written = Object.entries(groupAttributes).map(([key, value]) => ({ key, value }));
    const body = { groupID, attributes: written, mainSequence: cache.newest };
    const reply = await connection.request('attributes.init', body);
    this.#written(groupID, cache, reply.mainSequence, {
      operation: 1,
      attributes: withSequences(written, reply),
    });
    return { groupAttributes };
  }

  async #set({ groupID, groupAttributes }: WriteGroupAttributesOptions) {
    this.#limits.set.take();
    const { connection, attributes } = this.#parts;
    const cache = attributes.of(groupID);
    const written = Object.entries(groupAttributes).map(([key, value]) => ({
      key,
      value,
      sequence: cache.sequenceOf(key),
    }));
    const body = { groupID, attributes: written, mainSequence: cache.newest };
    const reply = await connection.request('attributes.set', body);
    this.#written(groupID, cache, reply.mainSequence, {
      operation: 2,
      attributes: withSequences(written, reply),
    });
    return { groupAttributes };
  }

  async #delete(groupID: string, keys: string[]): Promise<string[]> {
    this.#limits.delete.take();
    const { connection, attributes } = this.#parts;
    const cache = attributes.of(groupID);
    const named = keys.map((key) => ({ key, sequence: cache.sequenceOf(key) }));
    const body = { groupID, keys: named, mainSequence: cache.newest };
    const { mainSequence } = await connection.request('attributes.delete', body);
    const known = keys.filter((key) => cache.has(key));
    this.#written(groupID, cache, mainSequence, { operation: 4, keys });
    return known;
  }

  async #deleteAll(groupID: string): Promise<string[]> {
    this.#limits.clear.take();
    const { connection, attributes } = this.#parts;
    const cache = attributes.of(groupID);
    const body = { groupID, mainSequence: cache.newest };
    const { mainSequence } = await connection.request('attributes.clear', body);
    const known = [...cache.values().keys()];
    this.#written(groupID, cache, mainSequence, { operation: 3 });
    return known;
  }

  async #get({ groupID, keyList }: GroupAttributeKeysOptions) {
    const { attributes, clock } = this.#parts;
    const cache = attributes.of(groupID);
    if (!cache.isCurrent(clock.now())) {
      this.#limits.get.take();
      await this.#ask(groupID, cache);
    }
    return { groupAttributes: cache.pick(keyList) };
  }

  /** My own write: where it does not follow at once on what is here, it is known when it is asked for. */
  #written(
    groupID: string,
    cache: AttributeCache,
    mainSequence: number,
    change: WireAttributeChange,
  ): void {
    if (cache.knows(mainSequence)) return;
    if (cache.isNext(mainSequence)) this.#apply(groupID, cache, mainSequence, change);
    else cache.hearOf(mainSequence);
  }

  /** Somebody else's version has come into being. What does not follow at once on what is here has to be asked for. */
  async #follow(
    groupID: string,
    cache: AttributeCache,
    mainSequence: number,
    change: WireAttributeChange,
  ): Promise<void> {
    if (cache.knows(mainSequence)) return;
    if (cache.isNext(mainSequence)) return this.#apply(groupID, cache, mainSequence, change);
    cache.untold ??= cache.values();
    cache.hearOf(mainSequence);
    // What is asked already is answered after this version came into being: it holds it.
    await (cache.asking ?? this.#ask(groupID, cache));
  }

  #apply(
    groupID: string,
    cache: AttributeCache,
    mainSequence: number,
    change: WireAttributeChange,
  ): void {
    const before = cache.values();
    cache.apply(change, mainSequence, this.#parts.clock.now());
    this.#tell(groupID, cache, before);
  }

  #ask(groupID: string, cache: AttributeCache): Promise<void> {
    const asking = this.#fetch(groupID, cache).finally(() => {
      if (cache.asking === asking) cache.asking = undefined;
    });
    cache.asking = asking;
    return asking;
  }

  async #fetch(groupID: string, cache: AttributeCache): Promise<void> {
    const { connection, clock } = this.#parts;
    const reply = await connection.request('attributes.get', { groupID });
    cache.merge(reply.attributes, reply.mainSequence, clock.now());
    const before = cache.untold;
    if (!before || !cache.isComplete) return;
    cache.untold = undefined;
    this.#tell(groupID, cache, before);
  }

  /** Tells what is different from before, unless nothing is, or nobody wants to know any more. */
  #tell(groupID: string, cache: AttributeCache, before: ReadonlyMap<string, string>): void {
    const { attributes, emitter } = this.#parts;
    if (!attributes.isCurrent(groupID, cache)) return;
    const now = cache.values();
    const updatedKeyList = [...now.keys()].filter((key) => now.get(key) !== before.get(key));
    const deletedKeyList = [...before.keys()].filter((key) => !now.has(key));
    if (updatedKeyList.length === 0 && deletedKeyList.length === 0) return;
    const groupAttributes: GroupAttributes = Object.fromEntries(now);
    const update = { groupID, groupAttributes, updatedKeyList, deletedKeyList };
    emitter.emit(EVENT.GROUP_ATTRIBUTES_UPDATED, update);
  }
}

/** Each kind of call is counted for itself. */
function limitsBy(pace: Pace) {
  const write = () => new RateLimit(pace, WRITES, PERIOD);
  return {
    init: write(),
    set: write(),
    delete: write(),
    clear: write(),
    get: new RateLimit(pace, READS, PERIOD),
  };
}

function withSequences(
  written: readonly { key: string; value: string }[],
  { sequences }: Commands['attributes.set']['reply'],
) {
  const byKey = new Map(sequences.map(({ key, sequence }) => [key, sequence]));
  return written.map(({ key, value }) => ({ key, value, sequence: byKey.get(key) ?? 0 }));
}
