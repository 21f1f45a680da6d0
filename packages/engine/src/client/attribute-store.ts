import { AttributeCache } from './attribute-cache.js';

/** The attributes that are remembered, group by group. */
export class AttributeStore {
  readonly #caches = new Map<string, AttributeCache>();

  /** A group's; an empty one when nothing is remembered. */
  of(groupID: string): AttributeCache {
    const cache = this.#caches.get(groupID) ?? new AttributeCache();
    this.#caches.set(groupID, cache);
    return cache;
  }

  /** Whether this still is what is remembered of the group. */
  isCurrent(groupID: string, cache: AttributeCache): boolean {
    return this.#caches.get(groupID) === cache;
  }

  /** The group was left, or entered anew. */
  delete(groupID: string): void {
    this.#caches.delete(groupID);
  }

  /** The line was cut: others may have written. */
  distrust(): void {
    for (const cache of this.#caches.values()) cache.distrust();
  }

  clear(): void {
    this.#caches.clear();
  }
}
