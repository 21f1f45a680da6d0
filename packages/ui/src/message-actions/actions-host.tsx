'use client';

import { lazy, Suspense } from 'react';
import { useCell } from '../internals/cell.js';
import { useThread } from '../message-thread/thread-context.js';

const ActionsLayer = lazy(async () => {
  const { ActionsLayer } = await import('./actions-layer.js');
  return { default: ActionsLayer };
});

/** Everything that floats over a thread. It is loaded when somebody points at a message for the first time. */
export function ActionsHost() {
  const { actions } = useThread();
  const isAwake = useCell(actions.isAwake, (value) => value);
  if (!isAwake) return null;
  return (
    <Suspense fallback={null}>
      <ActionsLayer />
    </Suspense>
  );
}
