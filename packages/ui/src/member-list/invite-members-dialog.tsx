'use client';

import type { AddMembersOutcome } from '@parlor/hooks';
import { useState } from 'react';
import { Modal } from '../internals/modal.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { InviteForm } from './invite-form.js';
import { InviteOutcome } from './invite-outcome.js';

/** What {@link InviteMembersDialog} takes. */
export interface InviteMembersDialogProps {
  groupID: string;
  /** Called when it was closed; the focus is where it was before then. */
  onClose: () => void;
  /** Called once the service has answered: who is in, who waits, and for whom it did not work. */
  onInvited?: ((outcome: AddMembersOutcome) => void) | undefined;
}

/** Who is to be brought into the group, and then what has come of it. */
export function InviteMembersDialog({ groupID, onClose, onInvited }: InviteMembersDialogProps) {
  const strings = useStrings();
  const [outcome, setOutcome] = useState<AddMembersOutcome>();
  return (
    <Modal
      title={strings.inviteMembers}
      className="parlor-folder-dialog parlor-invite"
      onClose={onClose}
    >
      {(close) =>
        outcome ? (
          <InviteOutcome outcome={outcome} onDone={close} />
        ) : (
          <InviteForm
            groupID={groupID}
            onCancel={close}
            onInvited={(next) => {
              setOutcome(next);
              onInvited?.(next);
            }}
          />
        )
      }
    </Modal>
  );
}
