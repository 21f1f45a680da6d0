'use client';

import { Suspense } from 'react';
import { lazyPart } from '../internals/lazy-part.js';
import type { DetailsLayerProps } from './details-layer.js';

const DetailsLayerPart = lazyPart(async () => (await import('./details-layer.js')).DetailsLayer, {
  close: ({ onClose }) => onClose(),
});

/** Forms and questions are loaded when one is asked for. */
export function LazyDetailsLayer(props: DetailsLayerProps) {
  return (
    <Suspense>
      <DetailsLayerPart {...props} />
    </Suspense>
  );
}
