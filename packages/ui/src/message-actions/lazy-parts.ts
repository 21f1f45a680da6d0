'use client';

import { lazy } from 'react';

/** The toolbar and the menu come with everything else that floats over a thread: when a message is pointed at. */
export const LazyToolbar = lazy(async () => {
  const { MessageToolbar } = await import('./toolbar.js');
  return { default: MessageToolbar };
});

/** {@link LazyToolbar} */
export const LazyMenu = lazy(async () => {
  const { MessageMenu } = await import('./menu.js');
  return { default: MessageMenu };
});

/** {@link LazyToolbar} */
export const LazySelectionBar = lazy(async () => {
  const { SelectionBar } = await import('../message-selection/selection-bar.js');
  return { default: SelectionBar };
});
