'use client';

import { lazy, Suspense } from 'react';
import type { PinnedBarProps } from './pinned-bar.js';

const PinnedBar = lazy(async () => {
  const { PinnedBar } = await import('./pinned-bar.js');
  return { default: PinnedBar };
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
