import type { InvitationSnapshot } from '@parlor/hooks';
import { isolate, joined } from '../internals/isolate.js';
import type { Strings } from '../internals/strings/strings.js';

/** How an invitation from `name` has ended for me. `isHere`: what I have answered, I have answered on this device. */
export function endWords(
  { status }: Pick<InvitationSnapshot, 'status'>,
  { name, isHere }: { readonly name: string; readonly isHere: boolean },
  strings: Strings,
): string {
  return joined(sentenceOf(status, isHere, strings)(isolate(name)));
}

function sentenceOf(
  status: InvitationSnapshot['status'],
  isHere: boolean,
  strings: Strings,
): (name: string) => string {
  switch (status) {
    case 'accepted':
      return isHere ? strings.youAccepted : strings.acceptedElsewhere;
    case 'rejected':
      return isHere ? strings.youDeclined : strings.declinedElsewhere;
    case 'timedOut':
      return strings.invitationMissed;
    // What comes in is never sent from here, and so it cannot fail to be.
    case 'sending':
    case 'pending':
    case 'failed':
    case 'cancelled':
      return strings.invitationWithdrawn;
  }
}
