'use client';

import { lazy } from 'react';

/** What the first screen does not need, each loaded when it is first opened. */
export const LazyAttachMenu = lazy(async () => ({
  default: (await import('./attach-menu.js')).AttachMenu,
}));

export const LazyAttachments = lazy(async () => ({
  default: (await import('./attachments.js')).Attachments,
}));

export const LazyLocationDialog = lazy(async () => ({
  default: (await import('./location-dialog.js')).LocationDialog,
}));
