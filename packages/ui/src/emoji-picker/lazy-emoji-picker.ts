'use client';

import { lazy } from 'react';

/** The picker, loaded when it is opened for the first time. */
export const LazyEmojiPicker = lazy(async () => {
  const { EmojiPicker } = await import('./emoji-picker.js');
  return { default: EmojiPicker };
});
