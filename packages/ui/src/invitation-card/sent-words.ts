import type { SentSeatInvitation } from '@parlor/hooks';
import { joined } from '../internals/isolate.js';
import { reasonOf } from '../internals/reason.js';
import type { Strings } from '../internals/strings/strings.js';

/** How an invitation that I have sent stands; `''` while it waits, of which the time tells. */
export function sentWords({ status, error }: SentSeatInvitation, strings: Strings): string {
  switch (status) {
    case 'sending':
      return strings.invitingToSeat;
    case 'pending':
      return '';
    case 'accepted':
      return strings.invitationAccepted;
    case 'refused':
      return strings.invitationDeclined;
    case 'timedOut':
      return strings.invitationUnanswered;
    case 'failed':
      return joined(strings.invitationFailed(reasonOf(error, strings)));
  }
}
