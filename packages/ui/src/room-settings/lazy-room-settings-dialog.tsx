'use client';

import { Suspense } from 'react';
import { lazyPart } from '../internals/lazy-part.js';
import type { RoomSettingsDialogProps } from './room-settings-props.js';

const RoomSettingsPart = lazyPart(
  async () => (await import('./room-settings-dialog.js')).RoomSettingsDialog,
  { close: ({ onClose }) => onClose() },
);

/**
 * A dialog with what can be changed in an audio room. It is open while it is drawn.
 *
 * For the host: how people get a seat, how many there are, who helps, and handing it over; for the owner of the group:
 * opening and closing the stage; for co-hosts, too: locking and muting all seats. Each change is made as it is chosen; what
 * is refused is said above. Loaded when it is opened for the first time. Stands on `useSeats`, `useSeatPermissions` and
 * `useUserProfiles`.
 */
export function RoomSettingsDialog(props: RoomSettingsDialogProps) {
  return (
    <Suspense>
      <RoomSettingsPart {...props} />
    </Suspense>
  );
}
