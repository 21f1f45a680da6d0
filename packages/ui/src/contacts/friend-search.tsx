'use client';

import type { KeyboardEvent } from 'react';
import { AddFriendIcon, CloseIcon, SearchIcon } from '../internals/icons.js';
import { isComposing } from '../internals/is-composing.js';
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

/** Longer than any name. */
const LONGEST = 200;

/** The field that narrows the friends down as one types. Escape empties it; an arrow down goes into the list. */
export function FriendSearch({ value, onChange, onEnter, onLeave, onAdd }: FriendSearchProps) {
  const strings = useStrings();
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    if (event.key === 'ArrowDown') onLeave();
    else if (event.key === 'Enter') onEnter();
    else if (event.key === 'Escape' && value !== '') onChange('');
    else return;
    event.preventDefault();
  };
  return (
    <div className="parlor-contacts-top">
      <div className="parlor-search-field parlor-contacts-search">
        <SearchIcon size={18} aria-hidden="true" />
        <input
          type="text"
          role="searchbox"
          inputMode="search"
          enterKeyHint="search"
          aria-label={strings.searchFriends}
          autoComplete="off"
          placeholder={strings.searchFriends}
          maxLength={LONGEST}
          // The words in an empty one stand as the page does.
          dir={value === '' ? undefined : 'auto'}
          value={value}
          onChange={({ target }) => onChange(target.value)}
          onKeyDown={onKeyDown}
        />
        {value !== '' && (
          <button
            type="button"
            className="parlor-icon-button"
            aria-label={strings.clearSearch}
            onClick={({ currentTarget }) => {
              onChange('');
              currentTarget.parentElement?.querySelector('input')?.focus();
            }}
          >
            <CloseIcon size={16} aria-hidden="true" />
          </button>
        )}
      </div>
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
