'use client';

import { lazy, Suspense } from 'react';
import type { TypingLineProps } from './typing-line.js';

const TypingLine = lazy(async () => {
  const { TypingLine } = await import('./typing-line.js');
  return { default: TypingLine };
});

/** Who is typing, loaded after the thread. */
export function LazyTypingLine(props: TypingLineProps) {
  return (
    <Suspense fallback={null}>
      <TypingLine {...props} />
    </Suspense>
  );
}
