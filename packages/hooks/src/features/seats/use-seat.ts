'use client';
import { useMemo } from 'react';
import { mayBeIgnored } from '../../sdk-calls.js';
import { useSlice } from '../../use-slice.js';
import { seatActions } from './seat-actions.js';
import type { SeatSnapshot } from './seat-snapshot.js';
import { seatsOf } from './seats.store.js';
import { useWatchedSeats } from './use-watched-seats.js';

/** What {@link useSeat} returns. The promises reject as those of {@link useSeats} do, and may be ignored. */
export interface UseSeatResult {
  /** `undefined` while the seats are not known, and where there is no such seat. */
  readonly seat: SeatSnapshot | undefined;
  /** Sits down here. */
  take(): Promise<void>;
  /** Moves here. */
  move(): Promise<void>;
  /** Mutes or unmutes who sits here now; for the host and co-hosts. */
  mute(isMuted: boolean): Promise<void>;
  /** Locks or unlocks the seat, and puts off who sits there now; for the host and co-hosts. */
  lock(isLocked: boolean): Promise<void>;
  /** Puts off who sits here now, or gives up that they come; for the host and co-hosts. */
  kick(): Promise<void>;
}

/**
 * One seat of a group, by its number from 1.
 *
 * Renders again when this seat changes, and for no other one. Whoever is muted or put off is the person that was shown
 * when it was asked: when somebody else sits there by then, nothing is done to them.
 *
 * Actions reject as those of {@link useSeats} do, and may be ignored. Stands on the same as {@link useSeats}.
 */
export function useSeat(groupID: string, index: number): UseSeatResult {
  const control = useWatchedSeats(groupID);
  const seat = useSlice(control.slice, (state) => seatsOf(state, groupID).seats[index - 1]);
  const userID = seat?.userID;
  return useMemo(() => {
    const actions = seatActions((operation) => mayBeIgnored(control.perform(groupID, operation)));
    return {
      seat,
      take: () => actions.take(index),
      move: () => actions.move(index),
      mute: (isMuted) => actions.muteSeat(index, isMuted, userID),
      lock: (isLocked) => actions.lock(index, isLocked, userID),
      kick: () => actions.kick(index, userID),
    };
  }, [control, groupID, index, seat, userID]);
}
