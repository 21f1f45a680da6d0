'use client';

import { lazyPart } from '../internals/lazy-part.js';

/** What the first screen does not need, each loaded when it is first opened. */
export const LazyAttachMenu = lazyPart(async () => (await import('./attach-menu.js')).AttachMenu, {
  close: ({ onClose }) => onClose('outside'),
});

/** Without it, what goes along is sent all the same. */
export const LazyAttachments = lazyPart(async () => (await import('./attachments.js')).Attachments);

export const LazyLocationDialog = lazyPart(
  async () => (await import('./location-dialog.js')).LocationDialog,
  { close: ({ onClose }) => onClose() },
);
