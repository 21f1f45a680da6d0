'use client';

import type { AllowType } from '@parlor/sdk';
import { useId } from 'react';
import type { Strings } from '../internals/strings/strings.js';
import { useStrings } from '../internals/strings/strings-provider.js';

interface AllowFieldProps {
  value: AllowType;
  onChange: (value: AllowType) => void;
}

const CHOICES = [
  ['AllowType_Type_AllowAny', 'anyoneMayAdd'],
  ['AllowType_Type_NeedConfirm', 'anyoneMayAsk'],
  ['AllowType_Type_DenyAny', 'nobodyMayAdd'],
] as const satisfies readonly (readonly [AllowType, keyof Strings])[];

/** Who may become a friend of mine, and whether I am asked. */
export function AllowField({ value, onChange }: AllowFieldProps) {
  const strings = useStrings();
  const id = useId();
  return (
    <fieldset className="parlor-profile-allow">
      <legend>{strings.whoMayAddMe}</legend>
      {CHOICES.map(([choice, label]) => (
        <div key={choice} className="parlor-profile-choice">
          <input
            id={`${id}${choice}`}
            type="radio"
            name={id}
            checked={choice === value}
            aria-describedby={`${id}${choice}detail`}
            onChange={() => onChange(choice)}
          />
          <label htmlFor={`${id}${choice}`}>{strings[label]}</label>
          <span id={`${id}${choice}detail`} className="parlor-profile-help">
            {strings[`${label}Detail`]}
          </span>
        </div>
      ))}
    </fieldset>
  );
}
