import type { QueryClient, QueryState } from '@tanstack/react-query';
import type { ChatStore, FeatureDefinition } from './chat-store.js';

/**
 * The part of TanStack Query's caches that belongs to a store.
 *
 * Of TanStack Query it knows the types only: what changes is told here by features that ask for nothing by query, and an app
 * that has only those does not download it.
 */
export interface ChatQueries {
  /** From now on this client's queries of ours are dropped when the login ends. */
  use(client: QueryClient): void;
  /** The key of something that is asked for; another login has other keys. */
  key(...parts: readonly string[]): readonly unknown[];
  /** What is kept under the key, by each client that keeps something. */
  kept<Data>(...parts: readonly string[]): readonly QueryState<Data>[];
  /** What was answered under the key is old: what is shown is asked for again. */
  invalidate(...parts: readonly string[]): void;
}

/** What all our queries have in common: the SDK and the events decide when to ask, not the window. */
export const QUERY_OPTIONS = {
  networkMode: 'always',
  retry: false,
  staleTime: Number.POSITIVE_INFINITY,
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
} as const;

/** The queries of a store. */
export const queriesFeature: FeatureDefinition<ChatQueries> = { create: createChatQueries };

function createChatQueries(chat: ChatStore): ChatQueries {
  const { life, instance } = chat;
  const clients = new Set<QueryClient>();
  const root = ['parlor', instance];
  chat.life.listen({
    reset() {
      for (const client of clients) {
        void client.cancelQueries({ queryKey: root });
        client.removeQueries({ queryKey: root });
      }
    },
  });
  const key = (...parts: readonly string[]) => [...root, life.userID, life.epoch, ...parts];
  return {
    use(client) {
      clients.add(client);
    },
    key,
    kept<Data>(...parts: readonly string[]) {
      return [...clients].flatMap((client) => client.getQueryState<Data>(key(...parts)) ?? []);
    },
    invalidate(...parts) {
      for (const client of clients) void client.invalidateQueries({ queryKey: key(...parts) });
    },
  };
}
