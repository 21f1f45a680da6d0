'use client';

import type { SeatPermissions, SeatSnapshot, UseSeatsResult } from '@parlor/hooks';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { SeatCell } from './cell.js';
import type { SeatGridParts } from './default-parts.js';
import type { Arrangement } from './layout/index.js';
import type { SeatGridProps } from './seat-grid.js';
import { waysOf } from './seat-press.js';
import { useArrangement } from './use-arrangement.js';
import { useGridKeys } from './use-grid-keys.js';
import { useGridPointing } from './use-grid-pointing.js';
import type { SeatDeeds } from './use-seat-deeds.js';
import { buttonOf, useSeatHandlers } from './use-seat-handlers.js';

interface SeatsProps
  extends Pick<
    SeatGridProps,
    'groupID' | 'layout' | 'fit' | 'levels' | 'onUserClick' | 'isReadOnly' | 'raisedHandIDs'
  > {
  label: string;
  userID: string;
  seats: UseSeatsResult;
  permissions: SeatPermissions;
  deeds: SeatDeeds;
  parts: SeatGridParts;
}

/** The grid: one seat is in the order of Tab, the arrows go from it to the others. */
export function Seats(props: SeatsProps) {
  const { groupID, seats: all, permissions, deeds, onUserClick, isReadOnly = false } = props;
  const { seats } = all;
  const stageRef = useRef<HTMLDivElement>(null);
  const ref = useRef<HTMLDivElement>(null);
  const hostSeat = seats.find((seat) => seat.isHostSeat)?.index ?? 0;
  const { layout, fit } = props;
  const arrangement = useArrangement(stageRef, { layout, fit, count: seats.length, hostSeat });
  const [focused, setFocused] = useState<number>();
  const [menuAt, setMenuAt] = useState<number>();
  const handled = { seats: all, deeds, onUserClick, setFocused, setMenuAt };
  const handlers = useSeatHandlers(ref, handled);
  const ways = (seat: SeatSnapshot) => {
    const hasProfile = onUserClick !== undefined;
    const coHostIDs = all.room?.coHostIDs ?? [];
    const room = { room: permissions, coHostIDs, seats, hasProfile };
    return waysOf(seat, { ...room, abilities: permissions.of(seat.index) }, isReadOnly);
  };
  const openMenu = (index: number) => {
    const seat = seats[index - 1];
    if (!seat || !ways(seat).hasMenu) return false;
    setMenuAt(index);
    return true;
  };
  const onKeyDown = useGridKeys(ref, arrangement, openMenu);
  const pointing = useGridPointing(openMenu);
  const entry = entryOf(arrangement, seats, focused, all.mySeat?.index);
  const keptFocus = useKeptSeatFocus(ref, entry);
  const menu = isReadOnly ? undefined : { deeds, onUserClick };

  return (
    <div ref={stageRef} className="parlor-seats-stage">
      <div
        ref={ref}
        className="parlor-seats-grid"
        role="grid"
        aria-label={props.label}
        aria-colcount={arrangement.columns}
        style={{ blockSize: arrangement.height }}
        {...pointing}
        {...keptFocus}
        onKeyDown={onKeyDown}
      >
        {arrangement.rows.map((row) => (
          // biome-ignore lint/a11y/useFocusableInteractive: its seats have the focus.
          <div key={row[0]} role="row">
            {row.map((position) => {
              const seat = seats[position];
              const place = arrangement.places[position];
              if (!seat || !place) return null;
              const { index, userID } = seat;
              const { press, isAvailable } = ways(seat);
              return (
                <SeatCell
                  key={index}
                  groupID={groupID}
                  seat={seat}
                  place={place}
                  userID={props.userID}
                  press={press}
                  isAvailable={isAvailable}
                  isPending={deeds.allPending.has(index)}
                  hasRaisedHand={userID !== '' && props.raisedHandIDs?.includes(userID) === true}
                  isEntry={index === entry}
                  menu={menuAt === index ? menu : undefined}
                  levels={props.levels}
                  handlers={handlers}
                  parts={props.parts}
                />
              );
            })}
          </div>
        ))}
      </div>
    </div>
  );
}

/** The seat that Tab leads to, by its number: where the focus was, else my own, else the first that is read. */
function entryOf(
  { rows }: Arrangement,
  seats: readonly SeatSnapshot[],
  focused: number | undefined,
  mine: number | undefined,
): number {
  if (focused !== undefined && focused <= seats.length) return focused;
  return mine ?? (rows[0]?.[0] ?? 0) + 1;
}

/**
 * Where the seats stand anew, the one with the focus may go and come again: the focus comes with it. Where it is gone for
 * good, the focus goes on at the seat that Tab leads to.
 */
function useKeptSeatFocus(ref: RefObject<HTMLElement | null>, entry: number) {
  const isWithin = useRef(false);
  useEffect(() => {
    if (!isWithin.current || document.activeElement !== document.body) return;
    buttonOf(ref.current, entry)?.focus({ preventScroll: true });
  });
  return {
    onFocus: () => {
      isWithin.current = true;
    },
    // What goes while it has the focus loses it without a word.
    onBlur: () => {
      isWithin.current = false;
    },
  };
}
