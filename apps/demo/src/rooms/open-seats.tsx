import { useSeats } from '@parlor/hooks';
import { useEffect, useEffectEvent, useRef } from 'react';
import type { MadeRoom } from './use-room-creation.js';

export interface OpenSeatsProps extends MadeRoom {
  onOpened: () => void;
  onFailed: (thrown: unknown) => void;
}

/** Opens the seats of a room that was just made, once. */
export function OpenSeats({ groupID, seats, onOpened, onFailed }: OpenSeatsProps) {
  const { open } = useSeats(groupID);
  const isAsked = useRef(false);
  const ask = useEffectEvent(() => {
    // In development effects run twice.
    if (isAsked.current) return;
    isAsked.current = true;
    open(seats).then(onOpened, onFailed);
  });
  useEffect(() => ask(), []);
  return null;
}
