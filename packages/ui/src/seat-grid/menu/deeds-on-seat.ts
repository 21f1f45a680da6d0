import type { RoomAbilities, SeatAbilities, SeatRoom, SeatSnapshot } from '@parlor/hooks';

/** What can be done with a seat, in the order of its menu. */
export type SeatMenuDeed =
  | 'take'
  | 'move'
  | 'ask'
  | 'lowerHand'
  | 'takeOver'
  | 'muteSelf'
  | 'unmuteSelf'
  | 'profile'
  | 'mute'
  | 'unmute'
  | 'makeCoHost'
  | 'unmakeCoHost'
  | 'invite'
  | 'place'
  | 'swap'
  | 'lock'
  | 'unlock'
  | 'handOver'
  | 'leave'
  | 'release'
  | 'remove'
  | 'removeAndLock';

/** What it depends on. */
export interface SeatGround {
  /** What I may do with this seat, and in the room. */
  readonly abilities: SeatAbilities;
  readonly room: RoomAbilities;
  readonly coHostIDs: SeatRoom['coHostIDs'];
  /** All seats of the room. */
  readonly seats: readonly SeatSnapshot[];
  /** The app shows people. */
  readonly hasProfile: boolean;
  /** The seat that I ask for by now; `undefined` when I ask for none. */
  readonly askedFor?: number | undefined;
}

/** A room has no more of them. */
const MOST_CO_HOSTS = 5;

/** Only what would be granted, as things stand. */
export function deedsOnSeat(seat: SeatSnapshot, ground: SeatGround): readonly SeatMenuDeed[] {
  const deeds = [
    ...ownDeeds(seat, ground),
    ...personDeeds(seat, ground),
    ...seatDeeds(seat, ground),
    ...endDeeds(seat, ground),
  ];
  return deeds.filter((deed) => deed !== false);
}

type Deeds = readonly (SeatMenuDeed | false)[];

/** What I do with the seat for myself. */
function ownDeeds(seat: SeatSnapshot, { abilities, room, askedFor }: SeatGround): Deeds {
  const isForAsking = seat.status === 'empty' && !seat.isHostSeat;
  const hasAsked = askedFor === seat.index;
  return [
    abilities.take && 'take',
    abilities.move && 'move',
    room.apply && isForAsking && (hasAsked ? 'lowerHand' : 'ask'),
    seat.isHeldElsewhere && room.takeOver && 'takeOver',
    seat.isMine && room.muteSelf && (seat.isSelfMuted ? 'unmuteSelf' : 'muteSelf'),
  ];
}

/** What is done with who sits there. */
function personDeeds(seat: SeatSnapshot, ground: SeatGround): Deeds {
  const { abilities, hasProfile } = ground;
  return [
    hasProfile && seat.userID !== '' && 'profile',
    // Of me, muting myself is the same, and the host cannot forget that I have done it.
    abilities.mute && !seat.isMine && 'mute',
    abilities.unmute && 'unmute',
    mayBeCoHost(seat, ground) && 'makeCoHost',
    ground.room.administer && seat.isCoHost && !seat.isHost && 'unmakeCoHost',
  ];
}

/** What is done with the seat itself, and takes it from nobody. */
function seatDeeds(seat: SeatSnapshot, ground: SeatGround): Deeds {
  const { abilities, seats } = ground;
  const canBringSomebody = abilities.place && othersToPlace(seat, seats, ground).length > 0;
  return [
    abilities.invite && 'invite',
    canBringSomebody && (seat.status === 'taken' ? 'swap' : 'place'),
    abilities.lock && seat.status !== 'taken' && 'lock',
    abilities.unlock && 'unlock',
  ];
}

/** What takes something away from somebody. */
function endDeeds(seat: SeatSnapshot, { abilities, room }: SeatGround): Deeds {
  const isOthers = seat.status === 'taken' && !seat.isMine;
  return [
    isOthers && room.administer && !seat.isHost && 'handOver',
    seat.isMine && room.leave && 'leave',
    abilities.kick && seat.status === 'reserved' && 'release',
    abilities.kick && isOthers && 'remove',
    abilities.lock && isOthers && 'removeAndLock',
  ];
}

function mayBeCoHost(seat: SeatSnapshot, { room, coHostIDs }: SeatGround): boolean {
  const isAble = seat.status === 'taken' && !seat.isHost && !seat.isCoHost;
  return isAble && room.administer && coHostIDs.length < MOST_CO_HOSTS;
}

/**
 * Who sits elsewhere and can come to sit on a seat: to an empty one, or at one stroke with who sits there. Nobody but the
 * host moves the host, who keeps the seat that is for them; and who can move by themselves needs no help.
 */
export function othersToPlace(
  seat: SeatSnapshot,
  seats: readonly SeatSnapshot[],
  { abilities, room }: Pick<SeatGround, 'abilities' | 'room'>,
): readonly SeatSnapshot[] {
  const isSwap = seat.status === 'taken';
  return seats.filter((other) => {
    if (other.status !== 'taken' || other.index === seat.index) return false;
    if (other.isHost && !room.administer) return false;
    return isSwap ? !other.isHostSeat : !(other.isMine && abilities.move);
  });
}
