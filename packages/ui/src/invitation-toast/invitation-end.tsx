'use client';

import type { InvitationSnapshot } from '@parlor/hooks';
import { Avatar } from '../avatar/index.js';
import type { Person } from '../internals/use-person.js';

/** What {@link InvitationEnd} takes. */
export interface InvitationEndProps {
  /** The one that has ended. */
  invitation: InvitationSnapshot;
  /** Who has invited. The name may be their own: untrusted. */
  inviter: Person;
  /** How it has ended. It is said to assistive technology by itself. */
  words: string;
}

/** How an invitation has ended, in one line, for a moment. */
export function InvitationEnd({ inviter, words }: InvitationEndProps) {
  return (
    <div className="parlor-invitation-end">
      <Avatar id={inviter.userID} name={inviter.name} src={inviter.avatar} size={28} />
      <p>{words}</p>
    </div>
  );
}
