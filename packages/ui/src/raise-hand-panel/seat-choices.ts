import type { RaisedHandSnapshot, SeatPermissions, SeatSnapshot } from '@parlor/hooks';

/** What somebody who asks may be given. */
export interface SeatChoices {
  /** The numbers of the seats that are free. */
  readonly free: readonly number[];
  /** The seats that are kept for somebody already, by userID. */
  readonly kept: ReadonlyMap<string, number>;
  /** Who has a seat by now. */
  readonly seated: ReadonlySet<string>;
}

/** What there is to be given. */
export function seatChoices(
  seats: readonly SeatSnapshot[],
  permissions: Pick<SeatPermissions, 'of'>,
): SeatChoices {
  const of = (status: SeatSnapshot['status']) => seats.filter((seat) => seat.status === status);
  return {
    free: seats.map(({ index }) => index).filter((index) => permissions.of(index).invite),
    kept: new Map(of('reserved').map(({ userID, index }) => [userID, index])),
    seated: new Set(of('taken').map(({ userID }) => userID)),
  };
}

/** The number of the seat that a yes gives: the one that they want, or 0, the first that is free. */
export function seatToGive(
  { userID, index }: Pick<RaisedHandSnapshot, 'userID' | 'index'>,
  { free, kept }: SeatChoices,
): number {
  return free.includes(index) || kept.get(userID) === index ? index : 0;
}
