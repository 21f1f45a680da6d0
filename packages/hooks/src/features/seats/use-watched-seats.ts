'use client';
import { useEffect } from 'react';
import { useChat } from '../../chat-context.js';
import { useSameList } from '../../use-same-list.js';
import { janitorFeature } from './janitor/seat-janitor.js';
import { type SeatsControl, seatsFeature } from './seats-control.js';

/** How those who look at seats care for them. */
export interface SeatCareOptions {
  /**
   * How many seconds somebody may be offline until they lose their seat, 5 to 120; 20 when left out. The same for all who
   * look at a room.
   */
  readonly graceSeconds?: number | undefined;
  /**
   * The userIDs of those who the app's media say are not there, where the service cannot tell: they count as offline as
   * long as they are in it. May be a new array each time.
   */
  readonly absentUserIDs?: readonly string[] | undefined;
}

const NOBODY: readonly string[] = [];

/** Looks at the seats of a group as long as it is mounted. Whoever does helps to keep them clean. */
export function useWatchedSeats(
  groupID: string,
  { graceSeconds, absentUserIDs }: SeatCareOptions = {},
): SeatsControl {
  const chat = useChat();
  const janitor = chat.feature(janitorFeature);
  const control = chat.feature(seatsFeature);
  useEffect(() => control.watch(groupID), [control, groupID]);
  useEffect(
    () => (graceSeconds === undefined ? undefined : janitor.setGrace(groupID, graceSeconds)),
    [janitor, groupID, graceSeconds],
  );
  const isTold = absentUserIDs !== undefined;
  const absent = useSameList(absentUserIDs ?? NOBODY);
  useEffect(() => {
    if (isTold) janitor.see(groupID, absent);
  }, [janitor, groupID, isTold, absent]);
  // Not with each change: who stays away would get all the time again.
  useEffect(() => {
    if (isTold) return () => janitor.see(groupID, NOBODY);
    return undefined;
  }, [janitor, groupID, isTold]);
  return control;
}
