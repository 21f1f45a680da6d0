'use client';

import { useConversationDeletion } from '@parlor/hooks';
import { Suspense, useMemo } from 'react';
import { useCell } from '../internals/cell.js';
import { lazyPart } from '../internals/lazy-part.js';
import type { ListActions } from './list-actions.js';
import { type ListParts, ListProvider } from './list-context.js';
import { NoLayer } from './no-layer.js';

const ListLayer = lazyPart(async () => (await import('./list-layer.js')).ListLayer, {
  Instead: NoLayer,
});

/** Everything that floats over a list. It is loaded when somebody points at it, or while a deletion can be undone. */
export function ListHost({ actions, parts }: { actions: ListActions; parts: ListParts }) {
  const isAwake = useCell(actions.isAwake, (value) => value);
  const { pending, error } = useConversationDeletion();
  const value = useMemo(() => ({ actions, parts }), [actions, parts]);
  if (!isAwake && !pending && !error) return null;
  return (
    <ListProvider value={value}>
      <Suspense fallback={null}>
        <ListLayer />
      </Suspense>
    </ListProvider>
  );
}
