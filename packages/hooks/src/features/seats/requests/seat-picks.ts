import type { ChatError } from '@parlor/sdk';
import { type SeatBook, seatOf } from '../protocol/seat-book.js';
import { isModerator } from '../rules/seat-roles.js';
import { type CarriedRequest, isUnanswered } from './carried-request.js';

/** The host or a co-host wants me on a seat, which is kept for me. */
export interface SeatInvitationSnapshot {
  /** Who has invited me. */
  readonly inviter: string;
  /** The seat; 0 while that is not known. */
  readonly index: number;
  /** Milliseconds since the epoch by this device; `null` while that is not known. */
  readonly expiresAt: number | null;
  /** Which invitation it is: for the answer. */
  readonly inviteID: string;
}

/** Whom I have invited to a seat, and what has become of it. */
export interface SentSeatInvitation {
  /** Whom I have invited. */
  readonly userID: string;
  /** The seat; 0 where that could not be found out. */
  readonly index: number;
  /** How far it is. It changes no more once they have answered or the time is up. */
  readonly status: 'sending' | 'pending' | 'accepted' | 'refused' | 'timedOut' | 'failed';
  /** Milliseconds since the epoch by this device; `null` unless it is `pending`. */
  readonly expiresAt: number | null;
  /** Why it has `failed`. */
  readonly error: ChatError | null;
  /** Which invitation it is. */
  readonly inviteID: string;
}

/** The number of the seat that is kept for somebody; 0 when none is. */
export function keptFor({ seats }: SeatBook, userID: string): number {
  return seats.findIndex((seat) => seat.status === 'reserved' && seat.userID === userID) + 1;
}

/** The newest invitation to a seat that I have; none from who does not run the room, and none while I sit. */
export function seatInvitation(
  requests: readonly CarriedRequest[],
  book: SeatBook,
  me: string,
): SeatInvitationSnapshot | undefined {
  if (!book.meta?.isOpen || seatOf(book, me) !== 0) return undefined;
  const request = openPicks(requests).findLast(({ invitation }) =>
    isModerator(book, invitation.inviter),
  );
  if (!request) return undefined;
  const { inviter, expiresAt, inviteID } = request.invitation;
  return { inviter, index: keptFor(book, me) || request.index, expiresAt, inviteID };
}

/** All that wait for my answer, whoever they are from. */
export function openPicks(requests: readonly CarriedRequest[]): readonly CarriedRequest[] {
  return requests.filter(
    (request) =>
      request.command === 'pick' &&
      request.invitation.direction === 'incoming' &&
      isUnanswered(request),
  );
}

/** Whom I have invited, each as I have done last; not who sits by now, and not those that I have taken back. */
export function sentInvitations(
  requests: readonly CarriedRequest[],
  book: SeatBook,
): readonly SentSeatInvitation[] {
  const sent = requests
    .filter(({ command, invitation }) => command === 'pick' && invitation.isMine)
    .flatMap((request) => {
      const [userID = ''] = request.invitation.invitees;
      return [[userID, request] as const];
    });
  return [...new Map(sent)].flatMap(([userID, { index, invitation }]) => {
    const { status, expiresAt, error, inviteID } = invitation;
    if (status === 'cancelled' || seatOf(book, userID) !== 0) return [];
    const isPending = status === 'pending';
    return [
      {
        ...{ userID, index, error, inviteID },
        status: status === 'rejected' ? 'refused' : status,
        expiresAt: isPending ? expiresAt : null,
      },
    ];
  });
}
