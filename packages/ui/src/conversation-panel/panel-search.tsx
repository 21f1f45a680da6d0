'use client';

import { forwardRef, type KeyboardEvent } from 'react';
import { CloseIcon, SearchIcon } from '../internals/icons.js';
import { isComposing } from '../internals/is-composing.js';
import { useStrings } from '../internals/strings/strings-provider.js';

/** What {@link PanelSearch} takes. */
export interface ConversationPanelSearchProps {
  value: string;
  onChange: (text: string) => void;
  /** Asked for the first conversation that was found. */
  onEnter: () => void;
  /** Asked to go down into what was found. */
  onLeave: () => void;
}

/** Longer than any name. */
const LONGEST = 200;

/** The field that narrows the list down as one types. Escape empties it; an arrow down goes into the list. */
export const PanelSearch = forwardRef<HTMLInputElement, ConversationPanelSearchProps>(
  function PanelSearch({ value, onChange, onEnter, onLeave }, ref) {
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
      <div className="parlor-search-field parlor-panel-field">
        <SearchIcon size={18} aria-hidden="true" />
        <input
          ref={ref}
          type="text"
          role="searchbox"
          inputMode="search"
          enterKeyHint="search"
          aria-label={strings.searchConversations}
          autoComplete="off"
          placeholder={strings.searchConversations}
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
            onClick={({ currentTarget }) => {
              onChange('');
              currentTarget.parentElement?.querySelector('input')?.focus();
            }}
          >
            <CloseIcon size={16} aria-hidden="true" />
          </button>
        )}
      </div>
    );
  },
);
