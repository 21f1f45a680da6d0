'use client';

import { useId } from 'react';
import { toDateField } from '../internals/date-field.js';
import type { Strings } from '../internals/strings/strings.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { hasNoTime, type SearchFields, type SearchType } from './search-query.js';
import { SenderField } from './sender-field.js';

interface SearchFiltersProps {
  fields: SearchFields;
  /** The conversation that is searched alone. */
  conversationID: string | undefined;
  onChange: (change: Partial<SearchFields>) => void;
}

/** Who wrote it, what it is, and when. */
export function SearchFilters({ fields, conversationID, onChange }: SearchFiltersProps) {
  const strings = useStrings();
  const id = useId();
  const isWrong = hasNoTime(fields);
  const today = toDateField(Date.now());
  return (
    <fieldset className="parlor-search-filters">
      <legend className="parlor-visually-hidden">{strings.searchFilters}</legend>
      <SenderField
        conversationID={conversationID}
        value={fields.sender}
        onChange={(sender) => onChange({ sender })}
      />
      <label className="parlor-search-filter">
        {strings.searchType}
        <select
          value={fields.type}
          onChange={({ target }) => onChange({ type: typeOf(target.value) })}
        >
          <option value="">{strings.searchAnyType}</option>
          {TYPES.map(([type, name]) => (
            <option key={type} value={type}>
              {strings[name]}
            </option>
          ))}
        </select>
      </label>
      {(['from', 'to'] as const).map((end) => (
        <label key={end} className="parlor-search-filter">
          {end === 'from' ? strings.searchFrom : strings.searchTo}
          <input
            type="date"
            max={today}
            value={fields[end]}
            aria-invalid={isWrong || undefined}
            aria-describedby={isWrong ? id : undefined}
            onChange={({ target }) => onChange({ [end]: target.value })}
          />
        </label>
      ))}
      {isWrong && (
        <p id={id} className="parlor-search-wrong">
          {strings.searchNoTime}
        </p>
      )}
    </fieldset>
  );
}

const TYPES: readonly (readonly [SearchType, keyof Strings & `searchType${string}`])[] = [
  ['TIMTextElem', 'searchTypeText'],
  ['TIMImageElem', 'searchTypePhoto'],
  ['TIMVideoFileElem', 'searchTypeVideo'],
  ['TIMSoundElem', 'searchTypeVoice'],
  ['TIMFileElem', 'searchTypeFile'],
  ['TIMLocationElem', 'searchTypeLocation'],
  ['TIMRelayElem', 'searchTypeMerged'],
  ['TIMCustomElem', 'searchTypeCustom'],
];

function typeOf(value: string): SearchType | '' {
  return TYPES.find(([type]) => type === value)?.[0] ?? '';
}
