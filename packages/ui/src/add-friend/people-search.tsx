'use client';

import { type KeyboardEvent, type RefObject, useId, useState } from 'react';
import { CloseIcon, SearchIcon } from '../internals/icons.js';
import { isComposing } from '../internals/is-composing.js';
import { nextIndex } from '../internals/list-keys.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { personOptionID } from './found-people.js';
import { PeopleResults } from './people-results.js';
import { usePeopleSearch } from './use-people-search.js';

interface PeopleSearchProps {
  text: string;
  onText: (text: string) => void;
  fieldRef: RefObject<HTMLInputElement | null>;
  onChoose: (userID: string) => void;
}

/** Longer than an ID, or five words, ever are. */
const LONGEST = 200;
const PAGE = 8;

/**
 * A field, and whom it finds. The field keeps the focus: arrows and pages move through the list, Enter chooses, Escape
 * empties the field.
 */
export function PeopleSearch({ text, onText, fieldRef, onChoose }: PeopleSearchProps) {
  const strings = useStrings();
  const listID = useId();
  const search = usePeopleSearch(text);
  /** Whom one has gone to; before that, the first. Somebody else may be found before them. */
  const [activeID, setActiveID] = useState<string>();
  const { people } = search;
  const found = people.findIndex(({ userID }) => userID === activeID);
  const activeIndex = found < 0 && people.length > 0 ? 0 : found;
  const isExpanded = search.status === 'ready' && people.length > 0;
  const type = (next: string) => {
    setActiveID(undefined);
    onText(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    const next = stepOf(event.key, activeIndex, people.length);
    const isChoice = event.key === 'Enter' && isExpanded && !search.isFormer;
    const chosen = isChoice ? people[activeIndex] : undefined;
    const isEmptied = event.key === 'Escape' && text !== '';
    if (next === undefined && !chosen && !isEmptied) return;
    event.preventDefault();
    if (next !== undefined) setActiveID(people[next]?.userID);
    if (chosen) onChoose(chosen.userID);
    if (!isEmptied) return;
    type('');
    // What it stands in would be closed by it.
    event.stopPropagation();
  };
  return (
    <>
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
          role="combobox"
          aria-label={strings.searchPeople}
          placeholder={strings.searchPeople}
          aria-autocomplete="list"
          aria-expanded={isExpanded}
          aria-controls={isExpanded ? listID : undefined}
          aria-activedescendant={isExpanded ? personOptionID(listID, activeIndex) : undefined}
          maxLength={LONGEST}
          // The words in an empty one stand as the page does.
          dir={text === '' ? undefined : 'auto'}
          value={text}
          onChange={({ target }) => type(target.value)}
          onKeyDown={onKeyDown}
        />
        {text !== '' && (
          <button
            type="button"
            className="parlor-icon-button"
            aria-label={strings.clearSearch}
            onClick={() => {
              type('');
              fieldRef.current?.focus();
            }}
          >
            <CloseIcon size={16} aria-hidden="true" />
          </button>
        )}
      </div>
      <PeopleResults
        listID={listID}
        search={search}
        activeIndex={activeIndex}
        onChoose={onChoose}
        onAgain={() => {
          fieldRef.current?.focus();
          void search.refetch();
        }}
      />
    </>
  );
}

/** Where a key leads in the list. Home and End move the caret of the field. */
function stepOf(key: string, current: number, count: number): number | undefined {
  return key === 'Home' || key === 'End' ? undefined : nextIndex(key, current, count, PAGE);
}
