import { type InvitationSnapshot, useInvitation } from '@parlor/hooks';
import { useEffect } from 'react';
import { CallDialog } from './call-dialog.js';
import { isOver } from './is-over.js';
import type { Calls } from './use-calls.js';

/** The last call from here. Whoever makes another one has hung up before. */
export function OutgoingCalls({ calls, call }: Calls) {
  const newest = calls.at(-1);
  return (
    <>
      {calls.slice(0, -1).map(({ inviteID }) => (
        <HungUp key={inviteID} inviteID={inviteID} />
      ))}
      {newest && <CallDialog invitation={newest} onCall={call} />}
    </>
  );
}

function HungUp({ inviteID }: Pick<InvitationSnapshot, 'inviteID'>) {
  const { invitation, cancel, dismiss } = useInvitation(inviteID);
  const hasEnded = invitation !== undefined && isOver(invitation);
  useEffect(() => {
    if (hasEnded) dismiss();
    else cancel().catch(() => undefined);
  }, [hasEnded, cancel, dismiss]);
  return null;
}
