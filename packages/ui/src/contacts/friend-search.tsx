'use client';

import { AddFriendIcon } from '../internals/icons.js';
import { NarrowingField } from '../internals/narrowing-field.js';
import { useStrings } from '../internals/strings/strings-provider.js';

interface FriendSearchProps {
  value: string;
  onChange: (text: string) => void;
  /** Asked for the first friend who was found. */
  onEnter: () => void;
  /** Asked to go down into the list. */
  onLeave: () => void;
  onAdd: (() => void) | undefined;
}

/** The field that narrows the friends down as one types. Escape empties it; an arrow down goes into the list. */
export function FriendSearch({ value, onChange, onEnter, onLeave, onAdd }: FriendSearchProps) {
  const strings = useStrings();
  return (
    <div className="parlor-contacts-top">
      <NarrowingField
        className="parlor-contacts-search"
        label={strings.searchFriends}
        value={value}
        onChange={onChange}
        onEnter={onEnter}
        onLeave={onLeave}
      />
      {onAdd && (
        <button
          type="button"
          className="parlor-icon-button"
          aria-label={strings.addFriend}
          title={strings.addFriend}
          onClick={onAdd}
        >
          <AddFriendIcon size={20} aria-hidden="true" />
        </button>
      )}
    </div>
  );
}
