'use client';

import type { AddMembersOutcome } from '@parlor/hooks';
import { useState } from 'react';
import { Modal } from '../internals/modal.js';
import { OutcomeLines, PeopleOutcome } from '../internals/people-outcome.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { InviteForm } from './invite-form.js';

/** What {@link InviteMembersDialog} takes. */
export interface InviteMembersDialogProps {
  /** The group that people are brought into: not its conversationID. */
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
      {(close, leave) =>
        outcome ? (
          <PeopleOutcome onDone={close}>
            <OutcomeLines outcome={outcome} />
          </PeopleOutcome>
        ) : (
          <InviteForm
            groupID={groupID}
            onCancel={leave}
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
