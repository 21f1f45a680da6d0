'use client';

import type { KeyboardEvent, RefObject } from 'react';
import { CloseIcon, SearchIcon } from '../internals/icons.js';
import { isComposing } from '../internals/is-composing.js';
import { useStrings } from '../internals/strings/strings-provider.js';

interface GroupIDSearchProps {
  text: string;
  onText: (text: string) => void;
  fieldRef: RefObject<HTMLInputElement | null>;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** Longer than an ID ever is. */
const LONGEST = 200;

/** The field for the ID of a group; Escape empties it. */
export function GroupIDSearch({ text, onText, fieldRef, onKeyDown }: GroupIDSearchProps) {
  const strings = useStrings();
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && text !== '' && !isComposing(event)) {
      event.preventDefault();
      // What it stands in would be closed by it.
      event.stopPropagation();
      onText('');
    } else onKeyDown(event);
  };
  return (
    <div className="parlor-search-field">
      <SearchIcon size={18} aria-hidden="true" />
      <input
        ref={fieldRef}
        data-autofocus
        type="text"
        inputMode="search"
        enterKeyHint="search"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        autoComplete="off"
        aria-label={strings.idOfGroup}
        placeholder={strings.idOfGroup}
        maxLength={LONGEST}
        // The words in an empty one stand as the page does.
        dir={text === '' ? undefined : 'auto'}
        value={text}
        onChange={({ target }) => onText(target.value)}
        onKeyDown={onKey}
      />
      {text !== '' && (
        <button
          type="button"
          className="parlor-icon-button"
          aria-label={strings.clearSearch}
          onClick={() => {
            onText('');
            fieldRef.current?.focus();
          }}
        >
          <CloseIcon size={16} aria-hidden="true" />
        </button>
      )}
    </div>
  );
}
