'use client';

import { SizedField } from '../internals/sized-field.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { LONGEST_NAME } from './folder-form.js';

interface FolderNameFieldProps {
  value: string;
  /** Of the element that says what is wrong with it; `undefined` when nothing is. */
  problemID: string | undefined;
  onChange: (name: string) => void;
}

/** The field for a folder's name, with how much of the room for it is used. */
export function FolderNameField(props: FolderNameFieldProps) {
  const strings = useStrings();
  return (
    <SizedField
      {...props}
      label={strings.folderName}
      help={strings.folderNameHelp}
      longest={LONGEST_NAME}
    />
  );
}
