'use client';

import { Suspense } from 'react';
import { lazyPart } from '../internals/lazy-part.js';
import type { TypingLineProps } from './typing-line.js';

const TypingLine = lazyPart(async () => (await import('./typing-line.js')).TypingLine, {
  Instead: () => null,
});

/** Who is typing, loaded after the thread. */
export function LazyTypingLine(props: TypingLineProps) {
  return (
    <Suspense fallback={null}>
      <TypingLine {...props} />
    </Suspense>
  );
}
