'use client';

import { Suspense } from 'react';
import { lazyPart } from '../internals/lazy-part.js';
import type { ContactLayerProps } from './contact-layer.js';
import type { FriendGroupDialogProps } from './friend-group-dialog.js';

const ContactLayerPart = lazyPart(async () => (await import('./contact-layer.js')).ContactLayer, {
  close: ({ onClose }) => onClose(),
});

const FriendGroupDialogPart = lazyPart(
  async () => (await import('./friend-group-dialog.js')).FriendGroupDialog,
  { close: ({ onClose }) => onClose() },
);

/** The menu of a friend and the questions behind it are loaded when one is asked for. */
export function LazyContactLayer(props: ContactLayerProps) {
  return (
    <Suspense>
      <ContactLayerPart {...props} />
    </Suspense>
  );
}

/**
 * A dialog with a friend group's name and who is in it: for a new group, or for one that is there, which can be deleted. It
 * is open while it is drawn, and closes itself when the service has the group; what the service refuses is said in it, and
 * can be tried again.
 *
 * A name takes 30 bytes, and there is room for 32 groups. Loaded when it is opened for the first time.
 */
export function LazyFriendGroupDialog(props: FriendGroupDialogProps) {
  return (
    <Suspense>
      <FriendGroupDialogPart {...props} />
    </Suspense>
  );
}
