'use client';

import { Suspense } from 'react';
import { lazyPart } from '../../internals/lazy-part.js';
import type { SeatMenuProps } from './seat-menu.js';

const SeatMenuPart = lazyPart(async () => (await import('./seat-menu.js')).SeatMenu, {
  close: ({ onClose }) => onClose(),
});

/**
 * The menu of a seat: all that I may do with it, and nothing else. It is open while it is drawn, and so are its questions
 * and dialogs. Loaded when it is opened for the first time.
 *
 * Stands on `useSeatPermissions`, `useSeats`, `useRaisedHands` and `useSeatInvitation`.
 */
export function LazySeatMenu(props: SeatMenuProps) {
  return (
    <Suspense>
      <SeatMenuPart {...props} />
    </Suspense>
  );
}
