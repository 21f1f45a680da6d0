'use client';

import { lazy } from 'react';

/** The picker, loaded when it is opened for the first time: most people only read. */
export const LazyReactionPicker = lazy(async () => {
  const { ReactionPicker } = await import('./picker.js');
  return { default: ReactionPicker };
});
