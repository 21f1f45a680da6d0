import type { SeatRoom, SeatSnapshot } from '@parlor/hooks';

/** Who looks at the seats. */
interface SeatViewer {
  readonly userID: string;
  readonly isSeated: boolean;
}

/**
 * Whether a seat invites me to sit down. It decides what is drawn, not what is allowed: a seat that
 * does not invite can be pressed, and the answer says why not.
 */
export function isAvailable(seat: SeatSnapshot, room: SeatRoom, viewer: SeatViewer): boolean {
  const isHost = room.hostID === viewer.userID;
  if (seat.status === 'reserved') return seat.userID === viewer.userID;
  if (seat.status !== 'empty' || (seat.isHostSeat && !isHost)) return false;
  return viewer.isSeated ? room.mode !== 'invite' : isHost || room.mode === 'free';
}
