import type { Seat, SeatBook, SeatMeta } from './protocol/seat-book.js';
import type { SeatRoom, SeatSnapshot } from './seat-snapshot.js';

/** Who looks at the seats. */
export interface SeatViewer {
  readonly userID: string;
  /** Tells this instance of theirs from others. */
  readonly instance: string;
}

/** What is shown over what the seats say. */
export interface SeatOverlay {
  /** Whether I want to be muted, as long as that is not written. */
  readonly isSelfMuted?: boolean | undefined;
  /** Who may not speak in the group, and so is muted on any seat. */
  readonly mutedUserIDs?: ReadonlySet<string> | undefined;
  /** Whether nobody runs the room. */
  readonly isPaused?: boolean | undefined;
}

/** What a person is shown of the seats. */
export function snapshotOf(
  { meta, seats }: SeatBook,
  viewer: SeatViewer,
  overlay: SeatOverlay = {},
): { readonly room: SeatRoom | undefined; readonly seats: readonly SeatSnapshot[] } {
  if (!meta) return { room: undefined, seats: [] };
  const { isOpen, hostID, coHostIDs, mode, epoch } = meta;
  return {
    room: { isOpen, hostID, coHostIDs, mode, epoch },
    seats: seats.map((seat, position) => ({
      ...placeOf(seat, position + 1, meta, viewer),
      ...voiceOf(seat, viewer, overlay),
    })),
  };
}

type Place = Omit<SeatSnapshot, 'isMuted' | 'isSelfMuted' | 'isMutedByHost'>;

function placeOf(seat: Seat, index: number, meta: SeatMeta, viewer: SeatViewer): Place {
  const { status, userID, nick, avatar, instance, since, until } = seat;
  const isTaken = status === 'taken';
  const isMine = isTaken && userID === viewer.userID;
  return {
    ...{ index, status, userID, nick, avatar, isMine },
    isHeldElsewhere: isMine && instance !== '' && instance !== viewer.instance,
    isHost: isTaken && userID === meta.hostID,
    isCoHost: isTaken && meta.coHostIDs.includes(userID),
    isHostSeat: index === meta.hostSeat,
    since: isTaken ? since : 0,
    reservedUntil: status === 'reserved' ? until : 0,
  };
}

function voiceOf(
  seat: Seat,
  viewer: SeatViewer,
  overlay: SeatOverlay,
): Pick<SeatSnapshot, 'isMuted' | 'isSelfMuted' | 'isMutedByHost'> {
  const isTaken = seat.status === 'taken';
  const isMine = isTaken && seat.userID === viewer.userID;
  const isSelfMuted = isMine ? (overlay.isSelfMuted ?? seat.isSelfMuted) : seat.isSelfMuted;
  const isMutedInGroup = isTaken && overlay.mutedUserIDs?.has(seat.userID) === true;
  const isMutedByHost = seat.isMutedByHost || isMutedInGroup;
  return { isSelfMuted, isMutedByHost, isMuted: isSelfMuted || isMutedByHost };
}
