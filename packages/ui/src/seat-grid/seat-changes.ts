import { seatChanges as changesOf, type SeatSnapshot, type SeatsAtOnce } from '@parlor/hooks';

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
  /** The seat it happened to; where one left, the seat as it was. None when it is the room. */
  readonly seat?: SeatSnapshot;
}

/** What happened between two looks at the stage, by seat number. */
export function seatChanges(before: SeatsAtOnce, after: SeatsAtOnce): readonly SeatChange[] {
  const changes = changesOf(before, after).flatMap(toldOf);
  return changes.sort((one, other) => (one.seat?.index ?? 0) - (other.seat?.index ?? 0));
}

type Happening = ReturnType<typeof changesOf>[number];

/** What people are told of it; who is the host now and how seats are got, the stage shows. */
function toldOf(change: Happening): SeatChange[] {
  switch (change.type) {
    case 'roomOpened':
    case 'roomReset':
      return [{ kind: 'opened' }];
    case 'roomClosed':
      return [{ kind: 'closed' }];
    case 'seatTaken':
      return [{ kind: 'took', seat: change.seat }];
    case 'seatLeft':
      return [{ kind: 'left', seat: change.before }];
    case 'seatReplaced':
      return [
        { kind: 'left', seat: change.before },
        { kind: 'took', seat: change.seat },
      ];
    case 'seatMoved':
      return [{ kind: 'moved', seat: change.seat }];
    case 'seatSwapped':
      return [
        { kind: 'moved', seat: change.seat },
        { kind: 'moved', seat: change.withSeat },
      ];
    case 'seatReserved':
      return [{ kind: 'kept', seat: change.seat }];
    case 'seatLocked':
      return [{ kind: 'locked', seat: change.seat }];
    case 'seatUnlocked':
      return [{ kind: 'unlocked', seat: change.seat }];
    case 'muteChanged':
      if (change.seat.isMuted === change.before.isMuted) return [];
      return [{ kind: change.seat.isMuted ? 'muted' : 'unmuted', seat: change.seat }];
    default:
      return [];
  }
}
