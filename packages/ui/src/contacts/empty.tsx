'use client';

import { FriendsIcon, SearchIcon } from '../internals/icons.js';
import { StatePanel } from '../internals/state-panel.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';

/** What {@link ContactsEmpty} takes. */
export interface ContactsEmptyProps {
  /** Whether there are friends, and the search finds none of them. */
  isSearching: boolean;
  /** Adds somebody, where the app has a way to. */
  onAdd: (() => void) | undefined;
}

/** Shown when there is no friend, or none is found. */
export function ContactsEmpty({ isSearching, onAdd }: ContactsEmptyProps) {
  const strings = useStrings();
  const formats = useFormats();
  if (isSearching) {
    return (
      <StatePanel
        tone="empty"
        icon={SearchIcon}
        title={strings.friendsFound(0, formats.number(0))}
        detail={strings.noFriendFoundDetail}
      />
    );
  }
  return (
    <StatePanel
      tone="empty"
      icon={FriendsIcon}
      scene="people"
      title={strings.noFriends}
      detail={strings.noFriendsDetail}
      action={
        onAdd && (
          <button type="button" className="parlor-button" onClick={onAdd}>
            {strings.addFriend}
          </button>
        )
      }
    />
  );
}
