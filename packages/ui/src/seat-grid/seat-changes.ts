import type { SeatRoom, SeatSnapshot } from '@parlor/hooks';

/** The seats of a room, and whether it is open. */
export interface SeatsAtOnce {
  readonly room: SeatRoom | undefined;
  readonly seats: readonly SeatSnapshot[];
}

/** Something that happened on the stage and that people want to be told. */
export interface SeatChange {
  readonly kind:
    | 'opened'
    | 'closed'
    | 'took'
    | 'left'
    | 'moved'
    | 'kept'
    | 'locked'
    | 'unlocked'
    | 'muted'
    | 'unmuted';
  /** The seat it happened to; where one left, the seat that is free now. None when it is the room. */
  readonly seat?: SeatSnapshot;
}

/** What happened between two looks at the stage, by seat number. */
export function seatChanges(before: SeatsAtOnce, after: SeatsAtOnce): readonly SeatChange[] {
  const wasOpen = before.room?.isOpen ?? false;
  const isOpen = after.room?.isOpen ?? false;
  if (!isOpen) return wasOpen ? [{ kind: 'closed' }] : [];
  // What stood there in an earlier opening of the room has nothing to do with what stands there now.
  if (!wasOpen || before.room?.epoch !== after.room?.epoch) return [{ kind: 'opened' }];
  const sat = seatedIn(before.seats);
  const sits = seatedIn(after.seats);
  const old = new Map(before.seats.map((seat) => [seat.index, seat]));
  const left = [...sat.values()].filter(({ userID }) => !sits.has(userID));
  const changed = after.seats.flatMap((seat) => changesOf(old.get(seat.index), seat, sat));
  return [...left.map((seat) => ({ kind: 'left', seat }) as const), ...changed].sort(
    (one, other) => one.seat.index - other.seat.index,
  );
}

function seatedIn(seats: readonly SeatSnapshot[]): ReadonlyMap<string, SeatSnapshot> {
  const taken = seats.filter(({ status }) => status === 'taken');
  return new Map(taken.map((seat) => [seat.userID, seat]));
}

type ChangeOfSeat = SeatChange & { readonly seat: SeatSnapshot };

function changesOf(
  old: SeatSnapshot | undefined,
  seat: SeatSnapshot,
  sat: ReadonlyMap<string, SeatSnapshot>,
): ChangeOfSeat[] {
  if (seat.status !== old?.status || seat.userID !== old.userID) {
    const kind = newStatus(old, seat, sat);
    return kind ? [{ kind, seat }] : [];
  }
  if (seat.status !== 'taken' || seat.isMuted === old.isMuted) return [];
  return [{ kind: seat.isMuted ? 'muted' : 'unmuted', seat }];
}

function newStatus(
  old: SeatSnapshot | undefined,
  seat: SeatSnapshot,
  sat: ReadonlyMap<string, SeatSnapshot>,
): SeatChange['kind'] | undefined {
  if (seat.status === 'taken') return sat.has(seat.userID) ? 'moved' : 'took';
  if (seat.status === 'reserved') return 'kept';
  if (seat.status === 'locked') return 'locked';
  return old?.status === 'locked' ? 'unlocked' : undefined;
}
