import type { OutboxItem } from './outbox-item.js';
import type { OutboxStorage } from './outbox-storage.js';

/** The one table: items by owner and key. */
const ITEMS = 'items';
const VERSION = 1;

/** Keeps unsent messages in an IndexedDB database of this name. It is opened with the first operation. */
export class IndexedDBOutbox implements OutboxStorage {
  readonly #name: string;
  #database: Promise<IDBDatabase> | undefined;

  constructor(name: string) {
    this.#name = name;
  }

  async load(owner: string): Promise<readonly OutboxItem[]> {
    // All keys that begin with the owner: an empty list comes after every text.
    const range = IDBKeyRange.bound([owner], [owner, []]);
    return this.#run('readonly', (items) => items.getAll(range));
  }

  async put(item: OutboxItem): Promise<void> {
    await this.#run('readwrite', (items) => items.put(item));
  }

  async remove(owner: string, key: string): Promise<void> {
    await this.#run('readwrite', (items) => items.delete([owner, key]));
  }

  /** Done when it is on disk, and not only when the request has succeeded. */
  async #run<Result>(
    mode: IDBTransactionMode,
    work: (items: IDBObjectStore) => IDBRequest<Result>,
  ): Promise<Result> {
    const database = await this.#open();
    return new Promise((resolve, reject) => {
      const transaction = database.transaction(ITEMS, mode);
      const request = work(transaction.objectStore(ITEMS));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error);
    });
  }

  /** One that could not be opened, or was closed by the browser, is opened anew the next time. */
  #open(): Promise<IDBDatabase> {
    const forget = () => {
      this.#database = undefined;
    };
    this.#database ??= open(this.#name, forget).catch((error: unknown) => {
      forget();
      throw error;
    });
    return this.#database;
  }
}

function open(name: string, onClose: () => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, VERSION);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(ITEMS, { keyPath: ['owner', 'key'] });
    };
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const database = request.result;
      database.onclose = onClose;
      // Another page wants to delete it, or has a later version.
      database.onversionchange = () => {
        database.close();
        onClose();
      };
      resolve(database);
    };
  });
}
