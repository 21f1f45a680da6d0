'use client';

import { useState } from 'react';
import { Modal } from '../internals/modal.js';
import { PeopleOutcome } from '../internals/people-outcome.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { CreatedWords, CreateGroupBody, type CreateGroupProps } from './create-group.js';
import type { CreatedGroup } from './use-create-group.js';

/** What {@link CreateGroupDialog} takes. */
export interface CreateGroupDialogProps extends Omit<CreateGroupProps, 'className'> {
  /** Called when it was closed, with a new group or without; the focus is where it was before then. */
  onClose: () => void;
}

/** Makes a group, over the page; and names whom it could not bring in. */
export function CreateGroupDialog({ onClose, onCreated, ...props }: CreateGroupDialogProps) {
  const strings = useStrings();
  const [partly, setPartly] = useState<CreatedGroup>();
  return (
    <Modal title={strings.createGroup} className="parlor-create-group-dialog" onClose={onClose}>
      {(close, leave) =>
        partly ? (
          <PeopleOutcome onDone={close}>
            <CreatedWords group={partly} />
          </PeopleOutcome>
        ) : (
          <CreateGroupBody
            {...props}
            onCancel={leave}
            onCreated={(group) => {
              const isWhole = group.overLimit.length === 0;
              if (!isWhole) setPartly(group);
              onCreated?.(group.groupID);
              if (isWhole) close();
            }}
          />
        )
      }
    </Modal>
  );
}
