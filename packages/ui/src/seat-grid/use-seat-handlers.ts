import type { SeatSnapshot, UseSeatsResult } from '@parlor/hooks';
import { type Dispatch, type RefObject, type SetStateAction, useMemo } from 'react';
import { useLatest } from '../internals/use-latest.js';
import type { SeatHandlers } from './cell.js';
import type { SeatPress } from './seat-press.js';
import type { SeatDeeds } from './use-seat-deeds.js';

interface HandledSeats {
  readonly seats: UseSeatsResult;
  readonly deeds: SeatDeeds;
  readonly onUserClick: ((userID: string) => void) | undefined;
  readonly setFocused: (index: number) => void;
  readonly setMenuAt: Dispatch<SetStateAction<number | undefined>>;
}

/** One set of functions for all seats and renders, so that cells need not render again for them. */
export function useSeatHandlers(
  ref: RefObject<HTMLElement | null>,
  { seats, deeds, onUserClick, setFocused, setMenuAt }: HandledSeats,
): SeatHandlers {
  const press = useLatest(({ index, userID }: SeatSnapshot, what: SeatPress) => {
    if (what === 'menu') setMenuAt((open) => (open === index ? undefined : index));
    else if (what === 'person') onUserClick?.(userID);
    else if (what === 'sit') {
      const run = () => (seats.mySeat ? seats.move(index) : seats.take(index));
      void deeds.do({ at: index, run });
    }
  });
  return useMemo(
    () => ({
      press,
      focus: setFocused,
      closeMenu: (index, staysAway) => {
        if (!staysAway) buttonOf(ref.current, index)?.focus();
        setMenuAt((open) => (open === index ? undefined : open));
      },
    }),
    [ref, press, setFocused, setMenuAt],
  );
}

/** The button of a seat, by its number. */
export function buttonOf(grid: HTMLElement | null, index: number): HTMLElement | null {
  return grid?.querySelector<HTMLElement>(`[data-seat="${index}"]`) ?? null;
}
