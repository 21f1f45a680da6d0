'use client';

import { useGroupApplications, useGroupMembers } from '@parlor/hooks';
import type { ReactNode } from 'react';
import { Avatar } from '../avatar/index.js';
import { ForwardIcon } from '../internals/icons.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import { memberName } from '../member-list/member-name.js';
import { useDetails } from './details-context.js';
import type { DetailsPlace } from './group-details-props.js';

const MOST_FACES = 5;
const MOST = 99;

/** The ways to the lists behind the details: who is in the group, and who wants to be. */
export function DetailsWays() {
  const strings = useStrings();
  const formats = useFormats();
  const { group, permissions } = useDetails();
  const { memberCount } = group;
  return (
    <div className="parlor-card-section parlor-details-ways">
      <Way place="members" label={strings.groupMembers}>
        <Faces groupID={group.groupID} />
        <span className="parlor-details-count">{formats.number(memberCount)}</span>
      </Way>
      {permissions.can('handleGroupApplications') && (
        <Way place="applications" label={strings.groupApplications}>
          <Waiting groupID={group.groupID} />
        </Way>
      )}
    </div>
  );
}

interface WayProps {
  place: DetailsPlace;
  label: string;
  children: ReactNode;
}

function Way({ place, label, children }: WayProps) {
  const { show } = useDetails();
  return (
    <button
      type="button"
      className="parlor-details-way"
      data-way={place}
      onClick={() => show(place)}
    >
      <span className="parlor-details-way-name">{label}</span>
      {children}
      <ForwardIcon size={16} className="parlor-mirrored" aria-hidden="true" />
    </button>
  );
}

/** The first ones, to be seen. Their names stand in the list. */
function Faces({ groupID }: { groupID: string }) {
  const { members } = useGroupMembers(groupID);
  return (
    <span className="parlor-details-faces" aria-hidden="true">
      {members.slice(0, MOST_FACES).map((member) => (
        <Avatar
          key={member.userID}
          id={member.userID}
          name={memberName(member)}
          src={member.avatar}
          size={24}
        />
      ))}
    </span>
  );
}

/** How many wait: `99+` for the eye, the full number for assistive technology. */
function Waiting({ groupID }: { groupID: string }) {
  const strings = useStrings();
  const formats = useFormats();
  const { count } = useGroupApplications(groupID);
  if (count === 0) return null;
  const written = count > MOST ? strings.moreThan(formats.number(MOST)) : formats.number(count);
  return (
    <span className="parlor-badge">
      <span aria-hidden="true">{written}</span>
      <span className="parlor-visually-hidden">
        {strings.requestsWaiting(count, formats.number(count))}
      </span>
    </span>
  );
}
