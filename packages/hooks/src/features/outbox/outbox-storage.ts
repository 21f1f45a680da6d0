import type { OutboxItem } from './outbox-item.js';

/**
 * Where unsent messages are kept. What an app brings has to hold this:
 *
 * - What `put` has resolved for is there after the page was closed, until `remove`.
 * - Items are kept as they are, `File`s included. They are plain otherwise.
 * - The items of one owner are never given to another.
 * - Operations take effect in the order of the calls.
 *
 * A rejection is reported once, to `onError` of the provider; messages are sent all the same.
 */
export interface OutboxStorage {
  /** All items of a person, in any order. */
  load(owner: string): Promise<readonly OutboxItem[]>;
  /** Keeps an item, in the place of the one with the same owner and key. */
  put(item: OutboxItem): Promise<void>;
  /** Forgets an item. One that is not there is no failure. */
  remove(owner: string, key: string): Promise<void>;
}

/** Keeps them as long as the page lives. */
export class MemoryOutboxStorage implements OutboxStorage {
  readonly #owners = new Map<string, Map<string, OutboxItem>>();

  async load(owner: string): Promise<readonly OutboxItem[]> {
    return [...this.#of(owner).values()];
  }

  async put(item: OutboxItem): Promise<void> {
    this.#of(item.owner).set(item.key, item);
  }

  async remove(owner: string, key: string): Promise<void> {
    this.#of(owner).delete(key);
  }

  #of(owner: string): Map<string, OutboxItem> {
    const items = this.#owners.get(owner) ?? new Map<string, OutboxItem>();
    this.#owners.set(owner, items);
    return items;
  }
}
