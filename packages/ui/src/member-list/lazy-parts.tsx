'use client';

import { Suspense } from 'react';
import { lazyPart } from '../internals/lazy-part.js';
import type { InviteMembersDialogProps } from './invite-members-dialog.js';
import type { MemberLayerProps } from './member-layer.js';

const MemberLayerPart = lazyPart(async () => (await import('./member-layer.js')).MemberLayer, {
  close: ({ onClose }) => onClose(),
});

const InviteMembersPart = lazyPart(
  async () => (await import('./invite-members-dialog.js')).InviteMembersDialog,
  { close: ({ onClose }) => onClose() },
);

/** The menu of a member and what is behind it are loaded when one is asked for. */
export function LazyMemberLayer(props: MemberLayerProps) {
  return (
    <Suspense>
      <MemberLayerPart {...props} />
    </Suspense>
  );
}

/**
 * A dialog that brings people into a group: friends who are not in it, and anybody by their ID. It is open while it is drawn.
 *
 * It says who is in now, who waits for an approval, and for whom it did not work. Where nobody may bring others in, do not
 * show it: `invites` of `useGroupPermissions` says so. Loaded when it is opened for the first time. Stands on
 * `useGroupMemberActions`.
 */
export function LazyInviteMembersDialog(props: InviteMembersDialogProps) {
  return (
    <Suspense>
      <InviteMembersPart {...props} />
    </Suspense>
  );
}
