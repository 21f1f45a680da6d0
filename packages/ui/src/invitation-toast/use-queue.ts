import { type InvitationSnapshot, useInvitations } from '@parlor/hooks';
import { useMemo, useState } from 'react';

/** So many are shown. */
const MOST = 3;

interface Queue {
  /** Those that came first; they keep their places until they are gone. */
  readonly shown: readonly InvitationSnapshot[];
  /** How many more wait for an answer. */
  readonly waiting: number;
  /** Those that have ended before they were ever shown. */
  readonly missed: readonly InvitationSnapshot[];
}

const NONE: ReadonlySet<string> = new Set();

/** The invitations that came in and wait for an answer, and of those that have ended the ones that waited here. */
export function useQueue(): Queue {
  const { invitations } = useInvitations({ direction: 'incoming', includeEnded: true });
  const [known, setKnown] = useState(NONE);
  const seen = withOpen(known, invitations);
  if (seen !== known) setKnown(seen);
  return useMemo(() => {
    // What had ended before this was here is no news.
    const queue = invitations.filter(({ inviteID }) => seen.has(inviteID));
    const hidden = queue.slice(MOST);
    return {
      shown: queue.slice(0, MOST),
      waiting: hidden.filter(isOpen).length,
      missed: hidden.filter((invitation) => !isOpen(invitation)),
    };
  }, [invitations, seen]);
}

/** Whether it waits for my answer. */
export function isOpen({ status }: Pick<InvitationSnapshot, 'status'>): boolean {
  return status === 'pending';
}

function withOpen(
  known: ReadonlySet<string>,
  invitations: readonly InvitationSnapshot[],
): ReadonlySet<string> {
  const kept = invitations.filter(
    (invitation) => isOpen(invitation) || known.has(invitation.inviteID),
  );
  const isSame = kept.length === known.size && kept.every(({ inviteID }) => known.has(inviteID));
  return isSame ? known : new Set(kept.map(({ inviteID }) => inviteID));
}
