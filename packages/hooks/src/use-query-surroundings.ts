'use client';
import { QueryClient, QueryClientContext } from '@tanstack/react-query';
import { useContext, useEffect } from 'react';
import { useChatContext } from './chat-context.js';
import { queriesFeature } from './chat-queries.js';
import type { FeatureDefinition } from './chat-store.js';
import { sessionFeature } from './features/session/index.js';
import { useSlice } from './use-slice.js';

/** The store's own client, for where no other is given. */
const ownClientFeature: FeatureDefinition<QueryClient> = { create: () => new QueryClient() };

/** Where our queries are kept, and whether they may be asked. */
interface QuerySurroundings {
  /** The client that the app chose, else the one above, else the store's own. */
  readonly client: QueryClient;
  /** Whether somebody is logged in. */
  readonly isReady: boolean;
}

/** Where a query of ours is kept. What it answers is dropped when the login ends. */
export function useQuerySurroundings(): QuerySurroundings {
  const { chat, queryClient } = useChatContext();
  const queries = chat.feature(queriesFeature);
  const above = useContext(QueryClientContext);
  const client = queryClient ?? above ?? chat.feature(ownClientFeature);
  useEffect(() => queries.use(client), [queries, client]);
  const isReady = useSlice(
    chat.feature(sessionFeature).slice,
    ({ state }) => state.status === 'ready',
  );
  return { client, isReady };
}
