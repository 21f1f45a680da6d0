'use client';

import { useId } from 'react';
import { useStrings } from '../internals/strings/strings-provider.js';
import { fromTimeFields, type TimeFields } from './time-field.js';

interface QuietTimesProps {
  fields: TimeFields;
  onChange: (fields: TimeFields) => void;
  /** The fields were left, or Enter was pressed in one. */
  onDone: () => void;
}

/** From when to when, each day: two fields of the browser's own, which knows how the person writes times. */
export function QuietTimes({ fields, onChange, onDone }: QuietTimesProps) {
  const strings = useStrings();
  const id = useId();
  const isWrong = fromTimeFields(fields) === undefined;
  return (
    <fieldset
      className="parlor-quiet-times"
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) onDone();
      }}
    >
      <legend className="parlor-visually-hidden">{strings.quietEachDay}</legend>
      {(['from', 'to'] as const).map((end) => (
        <label key={end} className="parlor-field">
          <span>{end === 'from' ? strings.quietFrom : strings.quietTo}</span>
          <input
            type="time"
            value={fields[end]}
            aria-invalid={isWrong || undefined}
            aria-describedby={isWrong ? id : undefined}
            onChange={({ target }) => onChange({ ...fields, [end]: target.value })}
            onKeyDown={({ key }) => {
              if (key === 'Enter') onDone();
            }}
          />
        </label>
      ))}
      <p id={id} className="parlor-quiet-wrong" role="alert">
        {isWrong && strings.quietNoTime}
      </p>
    </fieldset>
  );
}
