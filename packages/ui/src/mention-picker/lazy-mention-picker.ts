'use client';

import { lazyPart } from '../internals/lazy-part.js';

/** The picker, loaded when somebody types the first `@` in a group; without it, names are only written. */
export const LazyMentionPicker = lazyPart(
  async () => (await import('./mention-picker.js')).MentionPicker,
  { Instead: () => null },
);
