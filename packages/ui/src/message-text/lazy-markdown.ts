'use client';

import { lazyPart } from '../internals/lazy-part.js';
import { PlainText } from './plain-text.js';

/** Reads markdown, loaded with the first text that has any: many conversations never have. A text that cannot be drawn nicely can still be read. */
export const LazyMarkdownText = lazyPart(
  async () => (await import('./markdown-text.js')).MarkdownText,
  { Instead: PlainText },
);
