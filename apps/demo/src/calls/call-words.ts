import type { Strings } from '@parlor/ui';

/** All that the demo invites to is a call: so its messages are named, in the list and in the thread. */
export const CALL_WORDS: Partial<Strings> = {
  signalingInvited: 'Call',
  signalingAccepted: 'Call accepted',
  signalingDeclined: 'Call declined',
  signalingCancelled: 'Call cancelled',
};
