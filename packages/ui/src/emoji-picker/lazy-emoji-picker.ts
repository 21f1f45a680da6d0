'use client';

import { lazyPart } from '../internals/lazy-part.js';

/** The picker, loaded when it is opened for the first time. */
export const LazyEmojiPicker = lazyPart(
  async () => (await import('./emoji-picker.js')).EmojiPicker,
  {
    close: ({ onClose }) => onClose('outside'),
  },
);
