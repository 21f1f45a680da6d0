'use client';

import { lazyPart } from '../internals/lazy-part.js';
import type { LinkConfirmationProps } from './link-policy.js';

/** Loaded with the first question. */
export const LazyConfirmation = lazyPart<LinkConfirmationProps>(
  async () => (await import('./link-confirmation.js')).LinkConfirmation,
  { close: ({ onClose }) => onClose() },
);
