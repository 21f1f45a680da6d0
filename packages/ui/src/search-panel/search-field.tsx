'use client';

import { forwardRef, type KeyboardEvent } from 'react';
import { CloseIcon, SearchIcon } from '../internals/icons.js';
import { useStrings } from '../internals/strings/strings-provider.js';

interface SearchFieldProps {
  value: string;
  /** The list of what was found; `undefined` while there is none. */
  listID: string | undefined;
  /** The option that the keys are at. */
  activeID: string | undefined;
  onChange: (text: string) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** Longer than five words ever are. */
const LONGEST = 200;

/** The field for the words; it keeps the focus while the arrows move through what was found. */
export const SearchField = forwardRef<HTMLInputElement, SearchFieldProps>(function SearchField(
  { value, listID, activeID, onChange, onKeyDown },
  ref,
) {
  const strings = useStrings();
  return (
    <div className="parlor-search-field">
      <SearchIcon size={18} aria-hidden="true" />
      <input
        ref={ref}
        type="text"
        inputMode="search"
        enterKeyHint="search"
        role="combobox"
        aria-label={strings.searchMessages}
        aria-autocomplete="list"
        aria-expanded={listID !== undefined}
        aria-controls={listID}
        aria-activedescendant={listID === undefined ? undefined : activeID}
        autoComplete="off"
        placeholder={strings.searchMessages}
        maxLength={LONGEST}
        dir="auto"
        value={value}
        onChange={({ target }) => onChange(target.value)}
        onKeyDown={onKeyDown}
      />
      {value !== '' && (
        <button
          type="button"
          className="parlor-icon-button"
          aria-label={strings.clearSearch}
          onClick={(event) => {
            onChange('');
            event.currentTarget.parentElement?.querySelector('input')?.focus();
          }}
        >
          <CloseIcon size={16} aria-hidden="true" />
        </button>
      )}
    </div>
  );
});
