'use client';

import { lazyPart } from '../internals/lazy-part.js';

/** The toolbar and the menu come with everything else that floats over a thread: when a message is pointed at. */
export const LazyToolbar = lazyPart(async () => (await import('./toolbar.js')).MessageToolbar, {
  Instead: () => null,
});

/** {@link LazyToolbar} */
export const LazyMenu = lazyPart(async () => (await import('./menu.js')).MessageMenu, {
  close: ({ onClose }) => onClose('outside'),
});

/** {@link LazyToolbar} */
export const LazySelectionBar = lazyPart(
  async () => (await import('../message-selection/selection-bar.js')).SelectionBar,
  { close: ({ onCancel }) => onCancel() },
);

/** Who has read a message, loaded when somebody asks for the first time. */
export const LazyReaders = lazyPart(
  async () => (await import('../message-thread/readers-popover.js')).ReadersPopover,
  { close: ({ onClose }) => onClose('outside') },
);
