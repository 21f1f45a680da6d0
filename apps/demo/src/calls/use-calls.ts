import { type InvitationSnapshot, useInvitations } from '@parlor/hooks';
import { CALL_DATA } from './call-data.js';

/** How long it rings, in seconds. */
const RINGING = 30;

/** Calls from this tab. */
export interface Calls {
  /** Until they are closed, the newest last. */
  readonly calls: readonly InvitationSnapshot[];
  /** Calls somebody. A failure is told where the call is shown. */
  call(userID: string): void;
}

/** A call is an invitation: it rings, and is accepted, declined, taken back, or nobody answers. */
export function useCalls(): Calls {
  const { invitations, invite } = useInvitations({ direction: 'outgoing', includeEnded: true });
  return {
    calls: invitations,
    call(userID) {
      invite({ userID, data: CALL_DATA, timeout: RINGING }).catch(() => undefined);
    },
  };
}
