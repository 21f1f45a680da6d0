import type { UseSeatsResult } from '@parlor/hooks';
import type { ChatError } from '@parlor/sdk';
import { useRef, useState } from 'react';

/** What is under way: opening the room, or something with a seat. */
type SeatActionTarget = 'room' | number;

/** What can be done on the stage, one thing at a time. */
export interface SeatActions {
  readonly pending: SeatActionTarget | undefined;
  /** Why the last thing was refused; `null` once something else is tried. */
  readonly refusal: ChatError | null;
  open(): void;
  leave(index: number): void;
  /** Sits down on a seat, or moves to it when seated elsewhere. */
  sitOn(index: number): void;
}

/** Runs what was pressed, and keeps the reason when it is refused. */
export function useSeatActions({ mySeat, ...seats }: UseSeatsResult): SeatActions {
  const [pending, setPending] = useState<SeatActionTarget>();
  const [refusal, setRefusal] = useState<ChatError | null>(null);
  const isRunning = useRef(false);

  const run = (target: SeatActionTarget, action: () => Promise<void>) => {
    if (isRunning.current) return;
    isRunning.current = true;
    setPending(target);
    setRefusal(null);
    action()
      .catch((error: ChatError) => setRefusal(error))
      .finally(() => {
        isRunning.current = false;
        setPending(undefined);
      });
  };

  return {
    pending,
    refusal,
    open: () => run('room', () => seats.open()),
    leave: (index) => run(index, () => seats.leave()),
    sitOn: (index) => run(index, () => (mySeat ? seats.move(index) : seats.take(index))),
  };
}
