'use client';

import { type ComponentType, lazy } from 'react';
import type { ForwardDialogProps } from './forward-dialog.js';

/** The dialog that forwards messages, loaded when it is opened: put it in a `Suspense`. */
export const ForwardDialog: ComponentType<ForwardDialogProps> = lazy(async () => {
  const { ForwardDialog } = await import('./forward-dialog.js');
  return { default: ForwardDialog };
});
export type { ForwardDialogProps } from './forward-dialog.js';
