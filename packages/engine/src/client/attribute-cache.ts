import type { GroupAttributes } from '@parlor/sdk';
import type { WireAttribute, WireAttributeChange } from '../protocol/entities.js';

/** How long what is remembered counts as true, milliseconds. */
const LIFETIME = 30_000;

/**
 * What a client remembers of one group's attributes, with the SDK's habits: what was deleted while this
 * client was not listening stays here as a ghost, because an answer of the service only adds.
 */
export class AttributeCache {
  readonly #attributes = new Map<string, { value: string; sequence: number }>();
  /** The version that the attributes here belong to; 0 when that cannot be trusted. */
  #here = 0;
  /** The newest version that was heard of. */
  #newest = 0;
  #updatedAt = Number.NEGATIVE_INFINITY;
  /** The last question to the service that is not answered. */
  asking: Promise<void> | undefined;
  /** As the app knows them, while a change was heard of whose contents are still to come. */
  untold: ReadonlyMap<string, string> | undefined;

  /** What writes carry. */
  get newest(): number {
    return this.#newest;
  }

  /** Whether the service need not be asked. */
  isCurrent(now: number): boolean {
    return now - this.#updatedAt < LIFETIME && this.isComplete;
  }

  /** Whether nothing newer was heard of. */
  get isComplete(): boolean {
    return this.#here === this.#newest;
  }

  /** Values by key, as they are now. */
  values(): Map<string, string> {
    return new Map([...this.#attributes].map(([key, { value }]) => [key, value]));
  }

  /** These keys, as far as they are here; all of them when none is named. */
  pick(keys: readonly string[]): GroupAttributes {
    const all = [...this.values()];
    return Object.fromEntries(keys.length > 0 ? all.filter(([key]) => keys.includes(key)) : all);
  }

  has(key: string): boolean {
    return this.#attributes.has(key);
  }

  /** 0 for what is not here. */
  sequenceOf(key: string): number {
    return this.#attributes.get(key)?.sequence ?? 0;
  }

  /** Whether a version is no news here. */
  knows(mainSequence: number): boolean {
    return mainSequence <= this.#here;
  }

  /** Whether a version follows at once on what is here. */
  isNext(mainSequence: number): boolean {
    return mainSequence === this.#here + 1;
  }

  /** There is something newer, whatever it is. */
  hearOf(mainSequence: number): void {
    this.#newest = Math.max(this.#newest, mainSequence);
  }

  /** The change that makes this version out of what is here. */
  apply(change: WireAttributeChange, mainSequence: number, now: number): void {
    if (change.operation === 1 || change.operation === 3) this.#attributes.clear();
    if (change.operation === 4) for (const key of change.keys) this.#attributes.delete(key);
    if ('attributes' in change) this.#put(change.attributes);
    this.#stamp(mainSequence, now);
  }

  /** The service's answer is added to what is here; nothing is taken away. */
  merge(attributes: readonly WireAttribute[], mainSequence: number, now: number): void {
    this.#put(attributes);
    this.#stamp(mainSequence, now);
  }

  /** There was no line for a while: where a version was heard of, it is asked for anew. */
  distrust(): void {
    this.#here = 0;
    this.untold = undefined;
  }

  #put(attributes: readonly WireAttribute[]): void {
    for (const { key, value, sequence } of attributes)
      this.#attributes.set(key, { value, sequence });
  }

  #stamp(mainSequence: number, now: number): void {
    this.#here = mainSequence;
    this.hearOf(mainSequence);
    this.#updatedAt = now;
  }
}
