'use client';

import { Suspense } from 'react';
import { lazyPart } from '../internals/lazy-part.js';
import type { PinnedBarProps } from './pinned-bar.js';

const PinnedBar = lazyPart(async () => (await import('./pinned-bar.js')).PinnedBar, {
  Instead: () => null,
});

/** The bar with what is pinned, loaded after the thread, and in groups alone: nothing is pinned elsewhere. */
export function LazyPinnedBar(props: PinnedBarProps) {
  if (!props.conversationID.startsWith('GROUP')) return null;
  return (
    <Suspense fallback={null}>
      <PinnedBar {...props} />
    </Suspense>
  );
}
