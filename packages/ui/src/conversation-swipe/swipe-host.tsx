'use client';

import { Suspense, useEffect } from 'react';
import type { ListActions } from '../conversation-menu/list-actions.js';
import { useCell } from '../internals/cell.js';
import { lazyPart } from '../internals/lazy-part.js';

const SwipeLayer = lazyPart(async () => (await import('./swipe-layer.js')).SwipeLayer, {
  Instead: () => null,
});

/** Lets rows be swiped where there are fingers to do so; nothing of it is loaded elsewhere. */
export function SwipeHost({ actions }: { actions: ListActions }) {
  const isTouched = useCell(actions.isTouched, (value) => value);
  useEffect(() => {
    if (globalThis.matchMedia?.('(any-pointer: coarse)').matches) actions.isTouched.write(true);
  }, [actions]);
  if (!isTouched) return null;
  return (
    <Suspense fallback={null}>
      <SwipeLayer actions={actions} />
    </Suspense>
  );
}
