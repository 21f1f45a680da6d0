'use client';

import { useId } from 'react';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import { bytesOf, LONGEST_NAME } from './folder-form.js';

interface FolderNameFieldProps {
  value: string;
  /** Of the element that says what is wrong with it; `undefined` when nothing is. */
  problemID: string | undefined;
  onChange: (name: string) => void;
}

/** The field for a folder's name, with how much of the room for it is used. */
export function FolderNameField({ value, problemID, onChange }: FolderNameFieldProps) {
  const strings = useStrings();
  const formats = useFormats();
  const helpID = useId();
  const bytes = bytesOf(value);
  const isTooLong = bytes > LONGEST_NAME;
  return (
    <div className="parlor-folder-name">
      <label className="parlor-field">
        <span>{strings.folderName}</span>
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
        <span>{strings.folderNameHelp}</span>
        <span className="parlor-folder-room" data-over={isTooLong || undefined}>
          {strings.folderNameRoom(formats.number(bytes), formats.number(LONGEST_NAME))}
        </span>
      </p>
    </div>
  );
}
