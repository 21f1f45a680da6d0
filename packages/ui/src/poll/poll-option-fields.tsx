'use client';

import { useEffect, useRef } from 'react';
import { CloseIcon, PlusIcon } from '../internals/icons.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import {
  FEWEST_OPTIONS,
  LONGEST_OPTION,
  MOST_OPTIONS,
  type PollDraft,
  withOption,
  withoutOption,
  withText,
} from './poll-form.js';

interface PollOptionFieldsProps {
  draft: PollDraft;
  /** Of the element that says what is wrong with them; `undefined` when nothing is. */
  problemID: string | undefined;
  onChange: (draft: PollDraft) => void;
}

/** The options of a poll that is being written: each a field, with a button that takes it away. */
export function PollOptionFields({ draft, problemID, onChange }: PollOptionFieldsProps) {
  const strings = useStrings();
  const formats = useFormats();
  const { options } = draft;
  const lastRef = useRef<HTMLInputElement>(null);
  const count = useRef(options.length);
  useEffect(() => {
    // A new one is there to be written; of one that was taken away the focus must not go nowhere.
    if (options.length !== count.current) lastRef.current?.focus();
    count.current = options.length;
  }, [options.length]);
  return (
    <>
      {options.map(({ key, text }, index) => {
        const number = formats.number(index + 1);
        return (
          <div key={key} className="parlor-poll-field">
            <label className="parlor-field">
              <span>{strings.pollOption(number)}</span>
              <input
                ref={index === options.length - 1 ? lastRef : undefined}
                name="option"
                dir="auto"
                autoComplete="off"
                maxLength={LONGEST_OPTION}
                value={text}
                aria-invalid={problemID !== undefined || undefined}
                aria-describedby={problemID}
                onChange={(event) => onChange(withText(draft, key, event.currentTarget.value))}
              />
            </label>
            {options.length > FEWEST_OPTIONS && (
              <button
                type="button"
                className="parlor-icon-button"
                aria-label={strings.pollRemoveOption(number)}
                onClick={() => onChange(withoutOption(draft, key))}
              >
                <CloseIcon size={16} aria-hidden="true" />
              </button>
            )}
          </div>
        );
      })}
      {options.length < MOST_OPTIONS && (
        <button
          type="button"
          className="parlor-text-button parlor-poll-add"
          onClick={() => onChange(withOption(draft))}
        >
          <PlusIcon size={16} aria-hidden="true" />
          {strings.pollAddOption}
        </button>
      )}
    </>
  );
}
