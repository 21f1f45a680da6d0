'use client';

import { lazy } from 'react';
import { PlainText } from './plain-text.js';

/** Reads markdown, loaded with the first text that has any: many conversations never have. */
export const LazyMarkdownText = lazy(async () => {
  try {
    const { MarkdownText } = await import('./markdown-text.js');
    return { default: MarkdownText };
  } catch {
    // A text that cannot be drawn nicely can still be read.
    return { default: PlainText };
  }
});
