'use client';

import { useId } from 'react';
import { bytesOf } from '../internals/name-problem.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';

interface WordsFieldProps {
  label: string;
  value: string;
  /** How many bytes the service takes. */
  longest: number;
  onChange: (value: string) => void;
  /** Below the field; what is wrong with it comes first. */
  help?: string | undefined;
  /** Said when it is longer than that. */
  tooLong: string;
  placeholder?: string | undefined;
  /** It has room for several lines. */
  isLong?: boolean;
  /** Whether the focus of a form begins here. */
  hasFocus?: boolean;
}

/** From here on the room that is left is told. */
const NEARLY_FULL = 0.75;

/** A field for words of which the service takes so many bytes. How many there are is told when the room runs short. */
export function WordsField(props: WordsFieldProps) {
  const { label, value, longest, onChange, help, tooLong, isLong = false, hasFocus } = props;
  const strings = useStrings();
  const formats = useFormats();
  const id = useId();
  const bytes = bytesOf(value);
  const isTooLong = bytes > longest;
  const field = {
    id: `${id}field`,
    // The words in an empty one stand as the page does.
    dir: value === '' ? undefined : 'auto',
    autoComplete: 'off',
    value,
    placeholder: props.placeholder,
    'aria-invalid': isTooLong || undefined,
    'aria-describedby': `${id}help ${id}room`,
    'data-autofocus': hasFocus || undefined,
    onChange: (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value),
  } as const;
  return (
    <div className="parlor-words-field">
      <div className="parlor-field">
        <label htmlFor={field.id}>{label}</label>
        {isLong ? <textarea rows={2} {...field} /> : <input {...field} />}
      </div>
      <p className="parlor-words-help">
        <span
          id={`${id}help`}
          role={isTooLong ? 'alert' : undefined}
          data-wrong={isTooLong || undefined}
        >
          {isTooLong ? tooLong : help}
        </span>
        <span id={`${id}room`} className="parlor-words-room" data-wrong={isTooLong || undefined}>
          {bytes > longest * NEARLY_FULL &&
            strings.folderNameRoom(formats.number(bytes), formats.number(longest))}
        </span>
      </p>
    </div>
  );
}
