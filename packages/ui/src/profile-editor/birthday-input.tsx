'use client';

import { useId } from 'react';
import { useStrings } from '../internals/strings/strings-provider.js';
import type { BirthdayBounds } from './birthday-field.js';

interface BirthdayInputProps {
  value: string;
  bounds: BirthdayBounds;
  problem: string;
  onChange: (value: string) => void;
}

/** A day, in the browser's own field: it knows how the person writes days. */
export function BirthdayInput({ value, bounds, problem, onChange }: BirthdayInputProps) {
  const strings = useStrings();
  const id = useId();
  return (
    <div className="parlor-profile-text">
      <label className="parlor-field">
        <span>{strings.profileBirthday}</span>
        <input
          type="date"
          name="birthday"
          {...bounds}
          value={value}
          aria-invalid={problem !== '' || undefined}
          aria-describedby={id}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      </label>
      <p id={id} className="parlor-profile-problem" role="alert">
        {problem}
      </p>
    </div>
  );
}
