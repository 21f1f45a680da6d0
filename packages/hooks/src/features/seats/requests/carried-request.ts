import type { InvitationSnapshot } from '../../invitations/index.js';
import { readRequest, type SeatRequest } from './seat-request.js';

/** A request for a seat, and the invitation that it came with. */
export interface CarriedRequest extends SeatRequest {
  readonly invitation: InvitationSnapshot;
}

/** The requests of one group, in the order of their coming; what cannot be understood is left out. */
export function requestsOf(
  groupID: string,
  invitations: readonly InvitationSnapshot[],
): readonly CarriedRequest[] {
  return invitations.flatMap((invitation) => {
    const reading = readRequest(invitation.data);
    if (reading.kind !== 'request') return [];
    const { request } = reading;
    const place = invitation.groupID || request.groupID;
    return place === groupID ? [{ ...request, groupID, invitation }] : [];
  });
}

/** Whether nobody has answered it: the first answer decides, whoever else was asked. */
export function isUnanswered({ invitation }: CarriedRequest): boolean {
  const { status, acceptedBy, rejectedBy } = invitation;
  return status === 'pending' && acceptedBy.length === 0 && rejectedBy.length === 0;
}
