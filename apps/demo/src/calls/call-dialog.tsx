import { type InvitationSnapshot, useInvitation } from '@parlor/hooks';
import { OutgoingInvitation, useStrings } from '@parlor/ui';
import { useWords } from '../words/use-words.js';
import { isOver } from './is-over.js';
import { ringAtThem } from './ringing.js';
import { useOpenDialog } from './use-open-dialog.js';

export interface CallDialogProps {
  invitation: InvitationSnapshot;
  onCall: (userID: string) => void;
}

/** A call from here. One can go on reading and writing while it rings. */
export function CallDialog({ invitation, onCall }: CallDialogProps) {
  const { inviteID, status } = invitation;
  const words = useWords();
  const { close } = useStrings();
  const dialog = useOpenDialog();
  const { dismiss } = useInvitation(inviteID);
  return (
    <dialog ref={dialog} className="demo-call" aria-label={words.call}>
      <OutgoingInvitation
        inviteID={inviteID}
        ring={ringAtThem}
        onCallAgain={({ invitees: [userID] }) => userID !== undefined && onCall(userID)}
        onEnded={(ended) => {
          // Whoever has hung up needs not be told so.
          if (ended.status === 'cancelled') dismiss();
        }}
      />
      {status === 'accepted' && <p className="demo-call-note">{words.callNote}</p>}
      {isOver(invitation) && (
        <button type="button" className="demo-button" onClick={dismiss}>
          {close}
        </button>
      )}
    </dialog>
  );
}
