import type { OutboxStorage } from './outbox-storage.js';

/**
 * Keeps unsent messages, files included, in IndexedDB: what `ChatProvider` does by itself.
 *
 * Nothing is loaded or opened before there is something to do. For apps that share an origin: a `namespace` of its own,
 * the SDKAppID for example, keeps one app from sending what was written in the other under the same userID.
 */
export function createOutboxStorage(namespace = ''): OutboxStorage {
  const name = namespace ? `parlor-outbox-${namespace}` : 'parlor-outbox';
  let loading: Promise<OutboxStorage> | undefined;
  const storage = async () => {
    loading ??= load(name);
    try {
      return await loading;
    } catch (error) {
      // Perhaps the line was cut: the next one may be luckier.
      loading = undefined;
      throw error;
    }
  };
  return {
    load: async (owner) => (await storage()).load(owner),
    put: async (item) => (await storage()).put(item),
    remove: async (owner, key) => (await storage()).remove(owner, key),
  };
}

async function load(name: string): Promise<OutboxStorage> {
  const { IndexedDBOutbox } = await import('./indexed-db-outbox.js');
  return new IndexedDBOutbox(name);
}
