'use client';

import { useId } from 'react';
import { bytesOf } from './name-problem.js';
import { useFormats, useStrings } from './strings/strings-provider.js';

interface SizedFieldProps {
  label: string;
  help: string;
  value: string;
  /** How many bytes it takes. */
  longest: number;
  /** Of the element that says what is wrong with it; `undefined` when nothing is. */
  problemID: string | undefined;
  onChange: (value: string) => void;
}

/** The field for a name that the service keeps so many bytes of, with how much of the room is used. */
export function SizedField({ label, help, value, longest, problemID, onChange }: SizedFieldProps) {
  const strings = useStrings();
  const formats = useFormats();
  const helpID = useId();
  const bytes = bytesOf(value);
  const isTooLong = bytes > longest;
  return (
    <div className="parlor-folder-name">
      <label className="parlor-field">
        <span>{label}</span>
        <input
          name="name"
          dir="auto"
          data-autofocus
          autoComplete="off"
          value={value}
          aria-invalid={problemID !== undefined || isTooLong || undefined}
          aria-describedby={problemID === undefined ? helpID : `${problemID} ${helpID}`}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      </label>
      <p id={helpID} className="parlor-folder-help">
        <span>{help}</span>
        <span className="parlor-folder-room" data-over={isTooLong || undefined}>
          {strings.folderNameRoom(formats.number(bytes), formats.number(longest))}
        </span>
      </p>
    </div>
  );
}
