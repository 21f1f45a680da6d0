import { createKey } from '../../create-key.js';
import type { OutboxItem } from './outbox-item.js';
import { MemoryOutboxStorage, type OutboxStorage } from './outbox-storage.js';
import type { PageLocks } from './page-locks.js';

/** What {@link KeptItems} stands on. */
export interface KeptItemsOptions {
  /** `undefined`: there is none. */
  readonly storage: () => OutboxStorage | undefined;
  readonly locks: PageLocks;
  readonly report: (thrown: unknown) => void;
}

/** What is to become of an item in the storage; without `item` it is forgotten. */
type Change = Pick<OutboxItem, 'owner' | 'key'> & { readonly item?: OutboxItem };

/**
 * Unsent messages, where they survive the page: in memory what no storage takes.
 *
 * Several pages of one person share a storage. Each item names its sender, and a sender holds a lock of that name from
 * its first item to its end: what a dead one has left goes to whoever gets its lock first, and to nobody else.
 */
export class KeptItems {
  readonly #options: KeptItemsOptions;
  readonly #memory = new MemoryOutboxStorage();
  /** The newest wish for each item that is not carried out yet, by its key. */
  readonly #changes = new Map<string, Change>();
  /**
   * Keys of what has the name of this sender and is cared for: what was put here, or handed on. Also of what is gone by
   * now: a load that is under way may still tell of it.
   */
  readonly #inHand = new Set<string>();
  #writing: Promise<void> | undefined;
  #adopting: Promise<void> = Promise.resolve();
  #sender = '';
  #lock: Promise<() => void> | undefined;
  #hasFailed = false;

  constructor(options: KeptItemsOptions) {
    this.#options = options;
  }

  /** The name of who sends now. Another one after {@link end}. */
  get sender(): string {
    this.#sender ||= createKey();
    return this.#sender;
  }

  /** Whether what is written now is there after the page was closed, as far as one knows. */
  get isReliable(): boolean {
    return this.#options.storage() !== undefined && !this.#hasFailed;
  }

  put(item: OutboxItem): void {
    this.#inHand.add(item.key);
    this.#note({ owner: item.owner, key: item.key, item });
  }

  remove({ owner, key }: Pick<OutboxItem, 'owner' | 'key'>): void {
    this.#note({ owner, key });
  }

  /** What was handed on cannot be sent yet: {@link adopt} hands it on once more. */
  giveBack({ key }: Pick<OutboxItem, 'key'>): void {
    this.#inHand.delete(key);
  }

  /**
   * Takes over what other senders have left, and hands it on, oldest first, with what was given back. Resolves when all
   * has been handed on that is there to be had; what a living page still wants to send itself is handed on once that is
   * gone.
   */
  adopt(
    owner: string,
    signal: AbortSignal,
    onItems: (items: readonly OutboxItem[]) => Promise<void>,
  ): Promise<void> {
    // One at a time: without locks two of this page would take over the same.
    const adopted = this.#adopting.then(() => this.#adopt(owner, signal, onItems));
    this.#adopting = adopted.catch(() => undefined);
    return adopted;
  }

  /** From now on others may send what is left. */
  end(): void {
    const lock = this.#lock;
    this.#lock = undefined;
    this.#sender = '';
    this.#inHand.clear();
    void Promise.all([lock, this.#writing]).then(([letGo]) => letGo?.());
  }

  async #adopt(
    owner: string,
    signal: AbortSignal,
    onItems: (items: readonly OutboxItem[]) => Promise<void>,
  ): Promise<void> {
    const load = async () => (await this.#load(owner)).filter(({ key }) => !this.#inHand.has(key));
    const senders = new Set((await load()).map(({ sender }) => sender));
    const take = async (sender: string) => {
      if (signal.aborted) return;
      // Another page may have taken some over since.
      const left = (await load()).filter((item) => item.sender === sender);
      if (signal.aborted) return;
      const taken = left.map((item) => ({ ...item, sender: this.sender }));
      for (const item of taken) this.put(item);
      await this.#writing;
      taken.sort((one, other) => one.createdAt - other.createdAt);
      // The next login of the same person takes them.
      if (signal.aborted) for (const item of taken) this.giveBack(item);
      else await onItems(taken);
    };
    const { locks } = this.#options;
    await Promise.all(
      [...senders].map((sender) =>
        sender === this.#sender
          ? take(sender)
          : locks.whenFree(lockOf(sender), () => take(sender), signal),
      ),
    );
  }

  async #load(owner: string): Promise<readonly OutboxItem[]> {
    await this.#writing;
    const inMemory = await this.#memory.load(owner);
    const stored = (await this.#try(async (storage) => storage.load(owner))) ?? [];
    // The storage may have an item as it was before it refused to change it.
    const keys = new Set(inMemory.map(({ key }) => key));
    return [...inMemory, ...stored.filter(({ key }) => !keys.has(key))];
  }

  #note(change: Change): void {
    this.#changes.set(change.key, change);
    this.#writing ??= this.#write();
  }

  async #write(): Promise<void> {
    for (const change of this.#changes.values()) {
      this.#changes.delete(change.key);
      await (change.item ? this.#keep(change.item) : this.#forget(change));
    }
    this.#writing = undefined;
  }

  async #keep(item: OutboxItem): Promise<void> {
    if (item.sender === this.#sender) {
      this.#lock ??= this.#options.locks.hold(lockOf(item.sender));
      await this.#lock;
    }
    const isStored = await this.#try(async (storage) => {
      await storage.put(item);
      return true;
    });
    if (isStored) await this.#memory.remove(item.owner, item.key);
    else await this.#memory.put(item);
  }

  async #forget({ owner, key }: Change): Promise<void> {
    await this.#memory.remove(owner, key);
    await this.#try((storage) => storage.remove(owner, key));
  }

  /** `undefined` when there is no storage, and when it fails, which is said once. */
  async #try<Result>(
    work: (storage: OutboxStorage) => Promise<Result>,
  ): Promise<Result | undefined> {
    const storage = this.#options.storage();
    if (!storage) return undefined;
    try {
      return await work(storage);
    } catch (error) {
      const isNews = !this.#hasFailed;
      this.#hasFailed = true;
      if (isNews) this.#options.report(error);
      return undefined;
    }
  }
}

function lockOf(sender: string): string {
  return `parlor-outbox ${sender}`;
}
