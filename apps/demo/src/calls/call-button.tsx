import { useSession } from '@parlor/hooks';
import { parseConversationID } from '@parlor/sdk';
import { useStrings } from '@parlor/ui';
import { Phone } from 'lucide-react';

export interface CallButtonProps {
  conversationID: string;
  onCall: (userID: string) => void;
}

/** Calls whom one is talking to; nothing in a group, and in a talk with oneself. */
export function CallButton({ conversationID, onCall }: CallButtonProps) {
  const { userID: me } = useSession();
  const { callPerson } = useStrings();
  const target = parseConversationID(conversationID);
  if (target?.type !== 'C2C' || target.targetID === me) return null;
  return (
    <button
      type="button"
      className="demo-icon-button"
      aria-label={callPerson}
      onClick={() => onCall(target.targetID)}
    >
      <Phone aria-hidden="true" size={20} />
    </button>
  );
}
