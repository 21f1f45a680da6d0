'use client';

import { lazy } from 'react';

/** The picker, loaded when somebody types the first `@` in a group. */
export const LazyMentionPicker = lazy(async () => {
  const { MentionPicker } = await import('./mention-picker.js');
  return { default: MentionPicker };
});
