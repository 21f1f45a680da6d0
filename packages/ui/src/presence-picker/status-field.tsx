'use client';

import { type RefObject, useId } from 'react';
import { bytesOf } from '../internals/name-problem.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import { LONGEST_STATUS, type StatusForm } from './use-status-form.js';

interface StatusFieldProps {
  form: StatusForm;
  fieldRef: RefObject<HTMLInputElement | null>;
}

/** Own words, with how much of the room for them is used. */
export function StatusField({ form, fieldRef }: StatusFieldProps) {
  const strings = useStrings();
  const formats = useFormats();
  const id = useId();
  const { text, isTooLong, isChanged } = form;
  return (
    <form
      className="parlor-status-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isTooLong) fieldRef.current?.focus();
        else if (isChanged) form.say(text);
      }}
    >
      <label className="parlor-field">
        <span>{strings.statusField}</span>
        <input
          ref={fieldRef}
          // The words in an empty one stand as the page does.
          dir={text === '' ? undefined : 'auto'}
          autoComplete="off"
          placeholder={strings.statusPlaceholder}
          value={text}
          aria-invalid={isTooLong || undefined}
          aria-describedby={`${id}wrong ${id}help`}
          onChange={({ currentTarget }) => form.type(currentTarget.value)}
        />
      </label>
      <p id={`${id}help`} className="parlor-status-help">
        <span>{strings.statusHelp}</span>
        <span className="parlor-status-room" data-over={isTooLong || undefined}>
          {strings.roomUsed(formats.number(bytesOf(text)), formats.number(LONGEST_STATUS))}
        </span>
      </p>
      <button
        type="submit"
        className="parlor-button"
        aria-disabled={!isChanged || isTooLong || undefined}
      >
        {strings.setStatus}
      </button>
      <p id={`${id}wrong`} className="parlor-status-wrong" role="alert">
        {isTooLong ? strings.statusTooLong : ''}
      </p>
    </form>
  );
}
