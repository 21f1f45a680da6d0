'use client';

import { useId } from 'react';
import { bytesOf } from '../internals/name-problem.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';

interface ProfileTextFieldProps {
  label: string;
  help?: string | undefined;
  value: string;
  /** How many bytes the service keeps of it. */
  longest: number;
  /** What is wrong with it, in words; `''` when nothing is. */
  problem: string;
  kind?: 'line' | 'lines' | 'address';
  hasAutofocus?: boolean;
  onChange: (value: string) => void;
}

/** From this share on, how much of the room is used is said. */
const NEARLY_FULL = 0.7;

/** A text of a profile, with how much of the room is used when there is little left. */
export function ProfileTextField(props: ProfileTextFieldProps) {
  const { label, help, value, longest, problem, kind = 'line', hasAutofocus } = props;
  const strings = useStrings();
  const formats = useFormats();
  const id = useId();
  const bytes = bytesOf(value);
  const hasRoom = bytes < longest * NEARLY_FULL;
  const field = {
    id,
    value,
    autoComplete: 'off',
    'data-autofocus': hasAutofocus || undefined,
    'aria-invalid': problem !== '' || undefined,
    'aria-describedby': `${id}problem ${id}help`,
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
      props.onChange(currentTarget.value),
  };
  return (
    <div className="parlor-profile-text">
      <label className="parlor-field" htmlFor={id}>
        <span>{label}</span>
        {kind === 'lines' && <textarea {...field} dir="auto" rows={3} />}
        {kind === 'line' && <input {...field} dir="auto" />}
        {/* Addresses run from left to right, wherever they stand. */}
        {kind === 'address' && <input {...field} dir="ltr" inputMode="url" spellCheck={false} />}
      </label>
      <p id={`${id}help`} className="parlor-profile-help">
        <span>{help}</span>
        {!hasRoom && (
          <span className="parlor-profile-room" data-over={bytes > longest || undefined}>
            {strings.roomUsed(formats.number(bytes), formats.number(longest))}
          </span>
        )}
      </p>
      <p id={`${id}problem`} className="parlor-profile-problem" role="alert">
        {problem}
      </p>
    </div>
  );
}
