'use client';

import { bytesOf } from '../internals/name-problem.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { LONGEST_STATUS } from './use-status-form.js';

interface StatusSuggestionsProps {
  status: string;
  onChoose: (words: string) => void;
}

/** Words for what one is often up to; the ones that I say now are pressed. */
export function StatusSuggestions({ status, onChoose }: StatusSuggestionsProps) {
  const strings = useStrings();
  const fitting = strings.statusSuggestions.filter((words) => bytesOf(words) <= LONGEST_STATUS);
  if (fitting.length === 0) return null;
  return (
    <fieldset className="parlor-status-suggestions">
      <legend className="parlor-visually-hidden">{strings.statusSuggested}</legend>
      {fitting.map((words) => (
        <button
          key={words}
          type="button"
          className="parlor-status-suggestion"
          aria-pressed={words === status}
          onClick={() => onChoose(words)}
        >
          {words}
        </button>
      ))}
    </fieldset>
  );
}
