'use client';

import type { JumpTarget } from '@parlor/hooks';
import { type FormEvent, type RefObject, useId, useLayoutEffect, useRef, useState } from 'react';
import { fromDateField, toDateField } from '../internals/date-field.js';
import { Popover } from '../internals/popover.js';
import { useChatPartStrings } from '../internals/strings/use-chat-part-strings.js';

/** What {@link DateJump} takes. */
interface DateJumpProps {
  anchorRef: RefObject<HTMLElement | null>;
  /** The day that is in the field at first: its local midnight, in milliseconds. */
  day: number;
  onJump: (target: JumpTarget) => void;
  onClose: (reason: 'escape' | 'outside' | 'done') => void;
}

/** A field for a date, beside the date that was pressed: leads to the first message of that day. */
export function DateJump({ anchorRef, day, onJump, onClose }: DateJumpProps) {
  const strings = useChatPartStrings();
  const id = useId();
  const inputRef = useRef<HTMLInputElement>(null);
  const [date, setDate] = useState(() => toDateField(day));
  useLayoutEffect(() => inputRef.current?.focus(), []);
  const moment = fromDateField(date);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (moment === undefined) return;
    onJump({ time: Math.floor(moment / 1000) });
    onClose('done');
  };
  return (
    <Popover anchorRef={anchorRef} side="below" className="parlor-date-jump" onClose={onClose}>
      <form className="parlor-date-jump-form" onSubmit={onSubmit} aria-label={strings.goToDate}>
        <label className="parlor-field" htmlFor={id}>
          {strings.dateLabel}
          <input
            ref={inputRef}
            id={id}
            type="date"
            max={toDateField(Date.now())}
            value={date}
            onChange={({ target }) => setDate(target.value)}
          />
        </label>
        <button type="submit" className="parlor-button" disabled={moment === undefined}>
          {strings.goThere}
        </button>
      </form>
    </Popover>
  );
}
