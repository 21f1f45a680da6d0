'use client';

import type { SeatRoom } from '@parlor/hooks';
import { useRef, useState } from 'react';
import { ModeField } from './mode-field.js';
import type { RoomScope } from './room-scope.js';

type Mode = SeatRoom['mode'];

/** How people get a seat from now on. What is chosen shows at once; when it is refused, what was before. */
export function ModeSetting({ scope, mode }: { scope: RoomScope; mode: Mode }) {
  const { seats, deeds } = scope;
  const [wanted, setWanted] = useState<Mode>();
  const round = useRef(0);
  const choose = async (next: Mode) => {
    round.current += 1;
    const mine = round.current;
    setWanted(next);
    await deeds.do({ run: () => seats.setMode(next) });
    // Somebody may have thought better of it meanwhile.
    if (mine === round.current) setWanted(undefined);
  };
  return <ModeField value={wanted ?? mode} onChange={(next) => void choose(next)} />;
}
