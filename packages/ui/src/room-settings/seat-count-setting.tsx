'use client';

import { type FormEvent, useState } from 'react';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import type { RoomScope } from './room-scope.js';
import { SeatCountField, seatCountOf } from './seat-count-field.js';

/** How many seats the room has. What was refused stays in the field. */
export function SeatCountSetting({ scope }: { scope: RoomScope }) {
  const strings = useStrings();
  const formats = useFormats();
  const { seats, deeds } = scope;
  const now = seats.seats.length;
  const [typed, setTyped] = useState<string>();
  const value = typed ?? String(now);
  const count = seatCountOf(value);
  const isBusy = deeds.allPending.has('room');
  const canChange = count !== undefined && count !== now && !isBusy;
  const change = async (wanted: number) => {
    const isDone = await deeds.do({
      at: 'room',
      run: () => seats.resize(wanted),
      done: strings.roomSeatCountChanged(wanted, formats.number(wanted)),
    });
    if (isDone) setTyped(undefined);
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (canChange) void change(count);
  };
  return (
    <form
      className="parlor-room-section parlor-room-count-form"
      noValidate
      aria-busy={isBusy || undefined}
      onSubmit={onSubmit}
    >
      <SeatCountField value={value} onChange={setTyped} />
      <button
        type="submit"
        className="parlor-button"
        data-quiet=""
        aria-disabled={!canChange || undefined}
      >
        {strings.changeRoomSeatCount}
      </button>
    </form>
  );
}
