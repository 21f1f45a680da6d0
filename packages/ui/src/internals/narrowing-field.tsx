import { forwardRef, type KeyboardEvent } from 'react';
import { CloseIcon, SearchIcon } from './icons.js';
import { isComposing } from './is-composing.js';
import { useStrings } from './strings/strings-provider.js';

interface NarrowingFieldProps {
  className: string;
  label: string;
  value: string;
  onChange: (text: string) => void;
  /** Asked for the first that was found. */
  onEnter: () => void;
  /** Asked to go down into what was found. */
  onLeave: () => void;
}

/** Longer than any name. */
const LONGEST = 200;

/** The field that narrows a list down as one types. Escape empties it; an arrow down goes into the list. */
export const NarrowingField = forwardRef<HTMLInputElement, NarrowingFieldProps>(
  function NarrowingField({ className, label, value, onChange, onEnter, onLeave }, ref) {
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
      <div className={`parlor-search-field ${className}`}>
        <SearchIcon size={18} aria-hidden="true" />
        <input
          ref={ref}
          type="text"
          role="searchbox"
          inputMode="search"
          enterKeyHint="search"
          aria-label={label}
          autoComplete="off"
          placeholder={label}
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
    );
  },
);
