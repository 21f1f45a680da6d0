'use client';

import { useFriendApplications } from '@parlor/hooks';
import type { ReactNode } from 'react';
import { BlockIcon, FriendGroupsIcon, FriendsIcon } from '../internals/icons.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import type { ContactsPlace } from './contacts.js';

const MOST = 99;

/** The ways to the lists behind the friends: who wants to be one, the groups, and who is blocked. */
export function ContactWays({ onOpen }: { onOpen: (place: ContactsPlace) => void }) {
  const strings = useStrings();
  const { unreadCount } = useFriendApplications();
  const way = (place: ContactsPlace, label: string, icon: ReactNode, badge?: ReactNode) => (
    <button
      type="button"
      className="parlor-contacts-way"
      data-way={place}
      onClick={() => onOpen(place)}
    >
      <span className="parlor-contacts-way-icon" aria-hidden="true">
        {icon}
      </span>
      <span className="parlor-contacts-way-name">{label}</span>
      {badge}
    </button>
  );
  return (
    <div className="parlor-contacts-ways">
      {way(
        'applications',
        strings.newFriends,
        <FriendsIcon size={18} />,
        <NewFriendsBadge count={unreadCount} />,
      )}
      {way('groups', strings.friendGroups, <FriendGroupsIcon size={18} />)}
      {way('blocked', strings.blockedPeople, <BlockIcon size={18} />)}
    </div>
  );
}

/** How many have come who were not looked at: `99+` for the eye, the full number for assistive technology. */
function NewFriendsBadge({ count }: { count: number }) {
  const strings = useStrings();
  const formats = useFormats();
  if (count === 0) return null;
  const written = count > MOST ? strings.moreThan(formats.number(MOST)) : formats.number(count);
  return (
    <>
      {' '}
      <span className="parlor-badge">
        <span aria-hidden="true">{written}</span>
        <span className="parlor-visually-hidden">
          {strings.newFriendsCounted(count, formats.number(count))}
        </span>
      </span>
    </>
  );
}
