'use client';

import { useConversationDeletion } from '@parlor/hooks';
import { Suspense, useMemo } from 'react';
import { useCell } from '../internals/cell.js';
import { lazyPart, MissingNotice } from '../internals/lazy-part.js';
import type { ListActions } from './list-actions.js';
import { type ListParts, ListProvider, useList } from './list-context.js';

const ListLayer = lazyPart(async () => (await import('./list-layer.js')).ListLayer, {
  Instead: NoLayer,
});

/** Quiet until something is opened; after that, pointing at a conversation loads it once more. */
function NoLayer() {
  const { actions } = useList();
  const isOpen = useCell(actions.surface, (surface) => surface !== undefined);
  const onClose = () => {
    actions.close(true);
    actions.isAwake.write(false);
  };
  return isOpen ? <MissingNotice onClose={onClose} /> : null;
}

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
