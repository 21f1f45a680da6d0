'use client';

import { Suspense } from 'react';
import { lazyPart } from '../internals/lazy-part.js';
import type { TopicLayerProps } from './topic-surface.js';

const LazyLayer = lazyPart(async () => (await import('./topic-layer.js')).TopicLayer, {
  close: ({ onClose }) => onClose(),
});

/** What floats over the topics, loaded when it is first asked for. */
export function LazyTopicLayer(props: TopicLayerProps) {
  return (
    <Suspense>
      <LazyLayer {...props} />
    </Suspense>
  );
}
