import type { ChatSDK } from '@parlor/sdk';
import { type ChatStore, createChatStore } from './chat-store.js';
import { type ChatUser, sessionFeature } from './features/session/index.js';

/** The store of an SDK instance, shared by all providers on it. */
export interface SharedChatStore {
  readonly chat: ChatStore;
  /** Whether an older provider wants someone else to be logged in. */
  isInConflict(key: object, userID: string | undefined): boolean;
  /** Called when providers come, go or change. */
  subscribe(listener: () => void): () => void;
  /** Adds a provider, or changes what one wants. The first one connects the store to the SDK. */
  claim(key: object, user: ChatUser | undefined): void;
  /** Makes the user of a provider be logged in, unless an older one wants someone else. */
  serve(key: object, user: ChatUser | undefined): void;
  /** Takes it away. The last one disconnects the store, unless another comes at once. */
  release(key: object): void;
}

/** Two providers on one SDK instance have to meet somewhere; nothing else here outlives a provider. */
const stores = new WeakMap<ChatSDK, SharedChatStore>();

/** The one store of an SDK instance. Does not call the SDK. */
export function sharedChatStore(sdk: ChatSDK): SharedChatStore {
  const known = stores.get(sdk);
  if (known) return known;
  const store = createSharedChatStore(createChatStore(sdk));
  stores.set(sdk, store);
  return store;
}

function createSharedChatStore(chat: ChatStore): SharedChatStore {
  const session = chat.feature(sessionFeature);
  /** Providers in the order of their coming, and whom they want. */
  const claims = new Map<object, string | undefined>();
  const listeners = new Set<() => void>();
  let isConnected = false;
  const notify = () => {
    for (const listener of [...listeners]) listener();
  };
  const isInConflict = (key: object, userID: string | undefined) => {
    const owner = [...claims].find(([, wanted]) => wanted !== undefined);
    if (!owner || userID === undefined) return false;
    return owner[0] !== key && owner[1] !== userID;
  };

  return {
    chat,
    isInConflict,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    claim(key, user) {
      if (!claims.has(key) || claims.get(key) !== user?.userID) {
        claims.set(key, user?.userID);
        notify();
      }
      if (!isConnected) session.connect(user);
      isConnected = true;
    },
    serve(key, user) {
      if (user && claims.has(key) && !isInConflict(key, user.userID)) session.setUser(user);
    },
    release(key) {
      claims.delete(key);
      notify();
      // StrictMode and a changed key unmount and mount again within one commit.
      setTimeout(() => {
        if (claims.size > 0 || !isConnected) return;
        isConnected = false;
        session.disconnect();
      });
    },
  };
}
