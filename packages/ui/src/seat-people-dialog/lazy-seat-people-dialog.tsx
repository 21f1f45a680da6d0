'use client';

import { Suspense } from 'react';
import { lazyPart } from '../internals/lazy-part.js';
import type { SeatPeopleDialogProps } from './seat-people-dialog.js';

const SeatPeoplePart = lazyPart(
  async () => (await import('./seat-people-dialog.js')).SeatPeopleDialog,
  { close: ({ onClose }) => onClose() },
);

/** A dialog to choose somebody of a group with seats. It is open while it is drawn. Loaded when it is opened for the first time. */
export function LazySeatPeopleDialog(props: SeatPeopleDialogProps) {
  return (
    <Suspense>
      <SeatPeoplePart {...props} />
    </Suspense>
  );
}
