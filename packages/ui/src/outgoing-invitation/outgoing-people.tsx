'use client';

import type { InvitationSnapshot } from '@parlor/hooks';
import { Avatar } from '../avatar/index.js';
import type { Person } from '../internals/use-person.js';

/** What {@link OutgoingInvitationPeople} takes. */
export interface OutgoingInvitationPeopleProps {
  /** The invitation that is under way. */
  invitation: InvitationSnapshot;
  /** The first three of those who are invited. */
  people: readonly Person[];
  /** All who are invited, in words: `Ann, Ben and 3 others`. */
  names: string;
}

/** Who is invited: pictures, and the names below. */
export function OutgoingInvitationPeople({ people, names }: OutgoingInvitationPeopleProps) {
  const size = people.length === 1 ? 96 : 64;
  return (
    <>
      <div className="parlor-outgoing-faces">
        {people.map(({ userID, name, avatar }) => (
          <Avatar key={userID} id={userID} name={name} src={avatar} size={size} />
        ))}
      </div>
      <p className="parlor-outgoing-names">{names}</p>
    </>
  );
}
