import type { SeatRoom, SeatSnapshot } from '../seat-snapshot.js';
import type { RoomChange, SeatChange, SeatsAtOnce } from './seat-change.js';

/**
 * What happened between two looks at a room: first what happened to the room, then to its seats, by their numbers.
 * However many writes lie between them, who ends where they were has done nothing. Of a room that was opened, closed or
 * reset nothing else is told: its seats have nothing to do with those before.
 */
export function seatChanges(before: SeatsAtOnce, after: SeatsAtOnce): readonly SeatChange[] {
  const wasOpen = before.room?.isOpen ?? false;
  const isOpen = after.room?.isOpen ?? false;
  if (!before.room || !after.room || !wasOpen || !isOpen) {
    if (wasOpen === isOpen) return [];
    return [{ type: isOpen ? 'roomOpened' : 'roomClosed' }];
  }
  if (before.room.epoch !== after.room.epoch) return [{ type: 'roomReset' }];
  const places = {
    before: placesIn(before.seats),
    after: placesIn(after.seats),
    seats: after.seats,
  };
  const count = Math.max(before.seats.length, after.seats.length);
  const ofSeats = Array.from({ length: count }, (_, position) =>
    changesOf(before.seats[position], after.seats[position], places),
  );
  return [...changesOfRoom(before.room, after.room), ...ofSeats.flat()];
}

function changesOfRoom(before: SeatRoom, after: SeatRoom): RoomChange[] {
  const { hostID, coHostIDs, mode } = after;
  const changes: RoomChange[] = [];
  if (before.hostID !== hostID) {
    changes.push({ type: 'hostChanged', hostID, previousHostID: before.hostID });
  }
  if (before.coHostIDs.join('\n') !== coHostIDs.join('\n')) {
    changes.push({ type: 'coHostsChanged', coHostIDs });
  }
  if (before.mode !== mode) changes.push({ type: 'modeChanged', mode });
  return changes;
}

/** Who sits where. */
type Places = ReadonlyMap<string, number>;

interface Both {
  readonly before: Places;
  readonly after: Places;
  /** As they are now. */
  readonly seats: readonly SeatSnapshot[];
}

function placesIn(seats: readonly SeatSnapshot[]): Places {
  const taken = seats.filter(({ status }) => status === 'taken');
  return new Map(taken.map(({ userID, index }) => [userID, index]));
}

function changesOf(
  before: SeatSnapshot | undefined,
  seat: SeatSnapshot | undefined,
  places: Both,
): SeatChange[] {
  if (before === seat) return [];
  const left = before?.status === 'taken' ? before : undefined;
  const isSame = seat?.status === 'taken' && left?.userID === seat.userID;
  if (seat && left && isSame) return isVoiceSame(left, seat) ? [] : [muteChange(left, seat)];
  const here = seat?.status === 'taken' ? arrivalOf(seat, left, places) : [];
  const gone = left && here.length === 0 && !places.after.has(left.userID) ? [departure(left)] : [];
  return [...gone, ...here, ...(seat ? statusChanges(before, seat) : [])];
}

function arrivalOf(
  seat: SeatSnapshot,
  left: SeatSnapshot | undefined,
  { before, after, seats }: Both,
): SeatChange[] {
  const { index, userID } = seat;
  const from = before.get(userID);
  if (from === undefined) {
    return [left ? { type: 'seatReplaced', index, userID, seat, before: left } : taken(seat)];
  }
  const partner = left?.userID ?? '';
  const withSeat = left && after.get(partner) === from ? seats[from - 1] : undefined;
  if (withSeat) {
    // It is told once, with the lower of the two numbers.
    if (index > from) return [];
    return [
      { type: 'seatSwapped', index, with: from, userID, withUserID: partner, seat, withSeat },
    ];
  }
  const moved: SeatChange = { type: 'seatMoved', index, from, userID, seat };
  return left && !after.has(partner) ? [departure(left), moved] : [moved];
}

function taken(seat: SeatSnapshot): SeatChange {
  return { type: 'seatTaken', index: seat.index, userID: seat.userID, seat };
}

function departure(before: SeatSnapshot): SeatChange {
  return { type: 'seatLeft', index: before.index, userID: before.userID, before };
}

function muteChange(before: SeatSnapshot, seat: SeatSnapshot): SeatChange {
  return { type: 'muteChanged', index: seat.index, userID: seat.userID, seat, before };
}

function isVoiceSame(one: SeatSnapshot, other: SeatSnapshot): boolean {
  return one.isSelfMuted === other.isSelfMuted && one.isMutedByHost === other.isMutedByHost;
}

function statusChanges(before: SeatSnapshot | undefined, seat: SeatSnapshot): SeatChange[] {
  const { index, status } = seat;
  const was = before?.status ?? 'empty';
  if (status === 'locked') return was === 'locked' ? [] : [{ type: 'seatLocked', index, seat }];
  if (status === 'reserved') {
    const isSame = was === 'reserved' && before?.userID === seat.userID;
    return isSame ? [] : [{ type: 'seatReserved', index, seat }];
  }
  if (status === 'taken' || was === 'empty' || was === 'taken') return [];
  return [{ type: was === 'locked' ? 'seatUnlocked' : 'seatReleased', index, seat }];
}
