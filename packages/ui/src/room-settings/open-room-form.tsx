'use client';

import type { SeatRoom } from '@parlor/hooks';
import { type FormEvent, useState } from 'react';
import { useStrings } from '../internals/strings/strings-provider.js';
import { ModeField } from './mode-field.js';
import type { RoomScope } from './room-scope.js';
import { SeatCountField, seatCountOf } from './seat-count-field.js';

const DEFAULT_COUNT = '8';

/** Opens the stage, as its owner wants it. */
export function OpenRoomForm({ scope }: { scope: RoomScope }) {
  const strings = useStrings();
  const { seats, deeds, close } = scope;
  const [mode, setMode] = useState<SeatRoom['mode']>('free');
  const [typed, setTyped] = useState(DEFAULT_COUNT);
  const count = seatCountOf(typed);
  const isBusy = deeds.allPending.has('room');
  const open = async (wanted: number) => {
    if (await deeds.do({ at: 'room', run: () => seats.open({ count: wanted, mode }) })) close();
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (count !== undefined && !isBusy) void open(count);
  };
  return (
    <form
      className="parlor-room-open"
      noValidate
      aria-busy={isBusy || undefined}
      onSubmit={onSubmit}
    >
      <p className="parlor-room-help">{strings.roomClosedDetail}</p>
      <ModeField value={mode} onChange={setMode} />
      <div className="parlor-room-section">
        <SeatCountField value={typed} onChange={setTyped} />
      </div>
      <button
        type="submit"
        className="parlor-button"
        aria-disabled={count === undefined || isBusy || undefined}
      >
        {strings.openRoom}
      </button>
    </form>
  );
}
