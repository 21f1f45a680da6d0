'use client';

import type { UseSeatInvitationResult } from '@parlor/hooks';
import { DeedNotice } from '../internals/deed-notice.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { useDeeds } from '../internals/use-deeds.js';
import { SentInvitation } from './sent-invitation.js';

interface SentInvitationsProps
  extends Pick<UseSeatInvitationResult, 'sent' | 'invite' | 'cancel' | 'dismiss'> {
  /** What is said is said in it. */
  region: Element | null;
}

/** Those whom I have invited to seats, and how that goes. */
export function SentInvitations({ sent, region, invite, cancel, dismiss }: SentInvitationsProps) {
  const strings = useStrings();
  const deeds = useDeeds();
  return (
    <div className="parlor-sent-seats">
      <DeedNotice deeds={deeds} />
      <ul className="parlor-sent-seats-list" aria-label={strings.invitedToSeats}>
        {sent.map((one, place) => (
          <li key={one.userID} data-index={place}>
            <SentInvitation sent={one} {...{ deeds, region, invite, cancel, dismiss }} />
          </li>
        ))}
      </ul>
    </div>
  );
}
