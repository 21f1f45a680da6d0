import { InvitationToast } from '@parlor/ui';
import { useWords } from '../words/use-words.js';
import { ringAtMe } from './ringing.js';

export interface IncomingCallsProps {
  /** Called with the one who called, when their call was accepted here. */
  onAccepted: (userID: string) => void;
}

/** Who calls me, wherever I am in the demo. */
export function IncomingCalls({ onAccepted }: IncomingCallsProps) {
  const { call } = useWords();
  return (
    <InvitationToast
      ring={ringAtMe}
      describe={() => call}
      onAccepted={({ inviter }) => onAccepted(inviter)}
    />
  );
}
