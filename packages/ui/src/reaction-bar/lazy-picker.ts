'use client';

import { lazyPart } from '../internals/lazy-part.js';

/** The picker, loaded when it is opened for the first time: most people only read. */
export const LazyReactionPicker = lazyPart(
  async () => (await import('./picker.js')).ReactionPicker,
  {
    close: ({ onClose }) => onClose('outside'),
  },
);
