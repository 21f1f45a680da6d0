import { InvitationToast } from '@parlor/ui';
import { ringAtMe } from './ringing.js';

export interface IncomingCallsProps {
  /** Called with the one who called, when their call was accepted here. */
  onAccepted: (userID: string) => void;
}

/** Who calls me, wherever I am in the demo. */
export function IncomingCalls({ onAccepted }: IncomingCallsProps) {
  return (
    <InvitationToast
      ring={ringAtMe}
      describe={() => 'Call'}
      onAccepted={({ inviter }) => onAccepted(inviter)}
    />
  );
}
