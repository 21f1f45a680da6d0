'use client';

import { useId } from 'react';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';

interface SeatCountFieldProps {
  /** As it was typed. */
  value: string;
  onChange: (value: string) => void;
}

const FEWEST = 1;
const MOST = 100;

/** How many seats were typed; `undefined` when a room cannot have so many. */
export function seatCountOf(typed: string): number | undefined {
  const count = Number(typed);
  return typed.trim() !== '' && Number.isInteger(count) && count >= FEWEST && count <= MOST
    ? count
    : undefined;
}

/** How many seats a room is to have. */
export function SeatCountField({ value, onChange }: SeatCountFieldProps) {
  const strings = useStrings();
  const formats = useFormats();
  const id = useId();
  const isWrong = seatCountOf(value) === undefined;
  return (
    <div className="parlor-room-count">
      <label className="parlor-field" htmlFor={id}>
        <span>{strings.roomSeatCount}</span>
        <input
          id={id}
          type="number"
          inputMode="numeric"
          min={FEWEST}
          max={MOST}
          step={1}
          autoComplete="off"
          value={value}
          aria-invalid={isWrong || undefined}
          aria-describedby={`${id}help`}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      </label>
      <p id={`${id}help`} className="parlor-room-help" data-wrong={isWrong || undefined}>
        {strings.roomSeatCountDetail(formats.number(FEWEST), formats.number(MOST))}
      </p>
    </div>
  );
}
