import type { SeatSnapshot } from '@parlor/hooks';
import { useEffect, useRef, useState } from 'react';
import { useIsThere } from '../internals/use-is-there.js';
import type { RoomScope } from './room-scope.js';

/** Something that is done to many seats. */
export interface SeatsDeed {
  readonly id: string;
  /** Whether it is to be done to a seat, as that is now. */
  wants(seat: SeatSnapshot, scope: RoomScope): boolean;
  run(seat: SeatSnapshot, scope: RoomScope): Promise<void>;
}

/** How far it has come. */
export interface SeatsProgress {
  readonly deed: SeatsDeed;
  readonly done: number;
  readonly all: number;
}

/** Does something to many seats, one after the other, until somebody stops it or the service refuses one. */
export interface SeatBySeat<Deed extends SeatsDeed> {
  readonly progress: SeatsProgress | undefined;
  begin(deed: Deed): void;
  stop(): void;
}

/**
 * One write at a time is what the room bears, and it takes a while: each seat is looked at again before it is its turn, so
 * that nobody has to get up who has sat down meanwhile.
 */
export function useSeatBySeat<Deed extends SeatsDeed>(
  scope: RoomScope,
  /** Told how many of how many seats it has come to. */
  onEnd: (deed: Deed, done: number, all: number) => void,
): SeatBySeat<Deed> {
  const latest = useRef(scope);
  useEffect(() => {
    latest.current = scope;
  });
  const isThere = useIsThere();
  const isStopped = useRef(false);
  const [progress, setProgress] = useState<SeatsProgress>();

  const begin = async (deed: Deed) => {
    if (progress) return;
    isStopped.current = false;
    const indexes = wantedBy(deed, scope).map(({ index }) => index);
    let done = 0;
    for (const index of indexes) {
      if (isStopped.current || !isThere.current) break;
      setProgress({ deed, done, all: indexes.length });
      const now = latest.current;
      const seat = now.seats.seats[index - 1];
      const isWanted = seat !== undefined && deed.wants(seat, now);
      if (isWanted && !(await now.deeds.do({ at: index, run: () => deed.run(seat, now) }))) break;
      done += 1;
    }
    setProgress(undefined);
    onEnd(deed, done, indexes.length);
  };

  return {
    progress,
    begin: (deed) => void begin(deed),
    stop: () => {
      isStopped.current = true;
    },
  };
}

/** The seats that something is to be done to. */
export function wantedBy(deed: SeatsDeed, scope: RoomScope): readonly SeatSnapshot[] {
  return scope.seats.seats.filter((seat) => deed.wants(seat, scope));
}
