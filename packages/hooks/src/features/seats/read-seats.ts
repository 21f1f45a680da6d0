import type { Seat, SeatBook, SeatMeta } from './seat-book.js';
import type { SeatRoom, SeatSnapshot } from './seat-snapshot.js';

/** What a person is shown of the seats. */
export function snapshotOf(
  { meta, seats }: SeatBook,
  userID: string,
): { readonly room: SeatRoom | undefined; readonly seats: readonly SeatSnapshot[] } {
  if (!meta) return { room: undefined, seats: [] };
  const { isOpen, hostID, mode, epoch } = meta;
  return {
    room: { isOpen, hostID, mode, epoch },
    seats: seats.map((seat, position) => seatSnapshot(seat, position + 1, meta, userID)),
  };
}

function seatSnapshot(seat: Seat, index: number, meta: SeatMeta, me: string): SeatSnapshot {
  const { status, userID, nick, avatar, isSelfMuted, isMutedByHost } = seat;
  const isTaken = status === 'taken';
  return {
    ...{ index, status, userID, nick, avatar, isMutedByHost },
    isMine: isTaken && userID === me,
    isHost: isTaken && userID === meta.hostID,
    isHostSeat: index === meta.hostSeat,
    isMuted: isSelfMuted || isMutedByHost,
  };
}
