'use client';

import { useTypingUserIDs } from '@parlor/hooks';
import { Suspense, useState } from 'react';
import { lazyPart } from '../internals/lazy-part.js';
import type { TypingLineProps } from './typing-line.js';

const TypingLine = lazyPart(async () => (await import('./typing-line.js')).TypingLine, {
  Instead: () => null,
});

/** Who is typing, loaded when somebody types for the first time. */
export function LazyTypingLine(props: TypingLineProps) {
  const isTyping = useTypingUserIDs(props.conversationID).length > 0;
  const [wasTyping, setWasTyping] = useState(false);
  // It stays: what is said to assistive technology needs an element that was there before.
  if (isTyping && !wasTyping) setWasTyping(true);
  if (!wasTyping) return null;
  return (
    <Suspense fallback={null}>
      <TypingLine {...props} />
    </Suspense>
  );
}
