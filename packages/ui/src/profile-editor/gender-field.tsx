'use client';

import type { Gender } from '@parlor/sdk';
import type { Strings } from '../internals/strings/strings.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { NOT_SAID, type ProfileDraft } from './profile-draft.js';

interface GenderFieldProps {
  value: ProfileDraft['gender'];
  onChange: (value: ProfileDraft['gender']) => void;
}

const GENDERS = [
  [NOT_SAID, 'genderNotSaid'],
  ['Gender_Type_Female', 'genderFemale'],
  ['Gender_Type_Male', 'genderMale'],
] as const satisfies readonly (readonly [Gender, keyof Strings])[];

/** What the service knows to say of it. */
export function GenderField({ value, onChange }: GenderFieldProps) {
  const strings = useStrings();
  return (
    <label className="parlor-field">
      <span>{strings.profileGender}</span>
      <select
        value={value}
        onChange={({ target }) =>
          onChange(GENDERS.find(([gender]) => gender === target.value)?.[0] ?? NOT_SAID)
        }
      >
        {GENDERS.map(([gender, name]) => (
          <option key={gender} value={gender}>
            {strings[name]}
          </option>
        ))}
      </select>
    </label>
  );
}
