'use client';

import { Suspense } from 'react';
import { useCell } from '../internals/cell.js';
import { lazyPart, MissingNotice } from '../internals/lazy-part.js';
import { useThread } from '../message-thread/thread-context.js';

const ActionsLayer = lazyPart(async () => (await import('./actions-layer.js')).ActionsLayer, {
  Instead: NoActions,
});

/** Quiet until something is opened; after that, pointing at a message loads it once more. */
function NoActions() {
  const { actions } = useThread();
  const isOpen = useCell(actions.surface, (surface) => surface !== undefined);
  const onClose = () => {
    actions.close(true);
    actions.isAwake.write(false);
  };
  return isOpen ? <MissingNotice onClose={onClose} /> : null;
}

/** Everything that floats over a thread. It is loaded when somebody points at a message for the first time. */
export function ActionsHost() {
  const { actions, selection } = useThread();
  const isAwake = useCell(actions.isAwake, (value) => value);
  // An app may begin it before anything was pointed at.
  const isSelecting = useCell(selection.state, (state) => state.isActive);
  if (!isAwake && !isSelecting) return null;
  return (
    <Suspense fallback={null}>
      <ActionsLayer />
    </Suspense>
  );
}
