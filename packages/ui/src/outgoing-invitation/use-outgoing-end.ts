import type { InvitationSnapshot } from '@parlor/hooks';
import { useEffect, useRef } from 'react';

/** Whether nothing more becomes of an invitation. */
export function isOver({ status }: Pick<InvitationSnapshot, 'status'>): boolean {
  return status !== 'sending' && status !== 'pending';
}

/** Tells once how an invitation has ended; of another one it tells again. */
export function useOutgoingEnd(
  invitation: InvitationSnapshot | undefined,
  onEnded: ((invitation: InvitationSnapshot) => void) | undefined,
): void {
  const told = useRef('');
  useEffect(() => {
    if (!invitation || !isOver(invitation) || told.current === invitation.inviteID) return;
    told.current = invitation.inviteID;
    onEnded?.(invitation);
  }, [invitation, onEnded]);
}
