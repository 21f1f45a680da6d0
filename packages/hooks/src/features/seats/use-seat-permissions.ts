'use client';
import { useMemo } from 'react';
import { plainCopy } from '../../plain-copy.js';
import { rememberLast, useSlice } from '../../use-slice.js';
import { useGroup } from '../groups/index.js';
import {
  abilitiesIn,
  NO_ABILITIES,
  type RoomAbilities,
  type SeatAbilities,
  type SeatAbilityTable,
} from './seat-permissions.js';
import { bookOf, instancesOf, type SeatsState } from './seats.store.js';
import { useWatchedSeats } from './use-watched-seats.js';

/** What {@link useSeatPermissions} returns: what I may do in the room, and with each seat. */
export interface SeatPermissions extends RoomAbilities {
  /** Whether the seats are known. While they are not, I may nothing. */
  readonly isKnown: boolean;
  /** What I may do with the seat of that number; nothing where there is none. The same object until that changes. */
  of(index: number): SeatAbilities;
}

/**
 * What I may do with the seats of a group: to offer only what would be granted. It follows from the rules that decide
 * about every action, on the seats as they are known: my role (host, co-host, on a seat, in the audience), the mode of the
 * room, and what each seat is. Somebody else may be faster; then the action says so.
 * Why the seats could not be had is the `error` of {@link useSeats}.
 *
 * The same object until any of it changes; then it renders again.
 *
 * Stands on the same as {@link useSeats} and {@link useGroup}.
 */
export function useSeatPermissions(groupID: string): SeatPermissions {
  const control = useWatchedSeats(groupID);
  const ownerID = useGroup(groupID).group?.ownerID;
  const select = useMemo(
    () =>
      rememberLast<SeatsState, SeatAbilityTable | undefined>((state, last) => {
        const book = bookOf(state, groupID);
        if (!book) return undefined;
        const { viewer } = control;
        const isOwner = ownerID !== undefined && ownerID === viewer.userID;
        const livingInstances = instancesOf(state, groupID);
        return plainCopy(abilitiesIn(book, { ...viewer, isOwner, livingInstances }), last);
      }),
    [control, groupID, ownerID],
  );
  const table = useSlice(control.slice, select);
  return useMemo(() => permissionsOf(table), [table]);
}

const NOWHERE: RoomAbilities = {
  ...{ role: 'audience', open: false, close: false, leave: false, muteSelf: false },
  ...{ takeOver: false, apply: false, administer: false, moderate: false },
};

function permissionsOf(table: SeatAbilityTable | undefined): SeatPermissions {
  return {
    ...(table?.room ?? NOWHERE),
    isKnown: table !== undefined,
    of: (index) => table?.seats[index - 1] ?? NO_ABILITIES,
  };
}
