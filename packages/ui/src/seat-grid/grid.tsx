'use client';

import type { SeatRoom, UseSeatsResult } from '@parlor/hooks';
import {
  type CSSProperties,
  type Dispatch,
  type KeyboardEvent,
  type RefObject,
  type SetStateAction,
  useMemo,
  useRef,
  useState,
} from 'react';
import { SeatCell, type SeatHandlers } from './cell.js';
import type { SeatGridParts } from './default-parts.js';
import { isAvailable } from './seat-availability.js';
import { nextPlace } from './seat-keys.js';
import { inRows } from './seat-layout.js';
import { useColumns } from './use-columns.js';
import type { SeatActions } from './use-seat-actions.js';

interface SeatsProps {
  label: string;
  userID: string;
  room: SeatRoom;
  seats: UseSeatsResult;
  actions: SeatActions;
  parts: SeatGridParts;
}

/** The grid: one seat is in the order of Tab, the arrows go from it to the others. */
export function Seats({ label, userID, room, seats, actions, parts }: SeatsProps) {
  const ref = useRef<HTMLDivElement>(null);
  const columns = useColumns(ref, seats.seats.length);
  const [focused, setFocused] = useState<number>();
  const [menuAt, setMenuAt] = useState<number>();
  const handlers = useHandlers(ref, actions, setFocused, setMenuAt);
  const onKeyDown = useGridKeys(ref, seats.seats.length, columns);
  const viewer = { userID, isSeated: seats.mySeat !== undefined };
  const entry = placeOf(seats, focused) ?? placeOf(seats, seats.mySeat?.index) ?? 0;

  return (
    <div
      ref={ref}
      className="parlor-seats-grid"
      role="grid"
      aria-label={label}
      aria-colcount={columns}
      style={{ '--parlor-seat-columns': columns } as CSSProperties}
      onKeyDown={onKeyDown}
    >
      {inRows(seats.seats, columns).map((row, rowIndex) => (
        // biome-ignore lint/a11y/useFocusableInteractive: its seats have the focus.
        <div key={row[0]?.index} className="parlor-seats-row" role="row">
          {row.map((seat, column) => (
            <SeatCell
              key={seat.index}
              place={rowIndex * columns + column}
              column={column}
              seat={seat}
              userID={userID}
              isAvailable={isAvailable(seat, room, viewer)}
              isPending={actions.pending === seat.index}
              isEntry={rowIndex * columns + column === entry}
              hasMenu={menuAt === seat.index}
              handlers={handlers}
              Seat={parts.Seat}
              Menu={parts.Menu}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

/** Where in the grid a seat stands, from 0. */
function placeOf({ seats }: UseSeatsResult, index: number | undefined): number | undefined {
  const place = seats.findIndex((seat) => seat.index === index);
  return place < 0 ? undefined : place;
}

/** One set of functions for all seats and renders, so that cells need not render again for them. */
function useHandlers(
  ref: RefObject<HTMLElement | null>,
  actions: SeatActions,
  setFocused: (index: number) => void,
  setMenuAt: Dispatch<SetStateAction<number | undefined>>,
): SeatHandlers {
  const latest = useRef(actions);
  latest.current = actions;
  return useMemo(() => {
    const focusMine = () =>
      ref.current?.querySelector<HTMLElement>('[aria-haspopup="menu"]')?.focus();
    return {
      focus: ({ index }) => {
        setFocused(index);
        setMenuAt((open) => (open === index ? open : undefined));
      },
      press: ({ index, isMine, status }) => {
        if (isMine) setMenuAt((open) => (open === index ? undefined : index));
        else if (status !== 'taken') latest.current.sitOn(index);
      },
      leave: ({ index }) => {
        focusMine();
        setMenuAt(undefined);
        latest.current.leave(index);
      },
      closeMenu: (hasFocusElsewhere) => {
        if (!hasFocusElsewhere) focusMine();
        setMenuAt(undefined);
      },
    };
  }, [ref, setFocused, setMenuAt]);
}

function useGridKeys(ref: RefObject<HTMLElement | null>, count: number, columns: number) {
  return (event: KeyboardEvent) => {
    const from = Number((event.target as HTMLElement).dataset['place']);
    if (event.altKey || event.metaKey || event.shiftKey || Number.isNaN(from)) return;
    const isRightToLeft = isRtl(ref.current);
    const next = nextPlace(event, from, { count, columns, isRightToLeft });
    if (next === undefined) return;
    ref.current?.querySelector<HTMLElement>(`[data-place="${next}"]`)?.focus();
    event.preventDefault();
  };
}

function isRtl(element: HTMLElement | null): boolean {
  return element !== null && getComputedStyle(element).direction === 'rtl';
}
