'use client';

import { Modal } from '../internals/modal.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { CreateGroupBody, type CreateGroupProps } from './create-group.js';

/** What {@link CreateGroupDialog} takes. */
export interface CreateGroupDialogProps extends Omit<CreateGroupProps, 'className'> {
  /** Called when it was closed, with a new group or without; the focus is where it was before then. */
  onClose: () => void;
}

/** Makes a group, over the page. */
export function CreateGroupDialog({ onClose, onCreated, ...props }: CreateGroupDialogProps) {
  const strings = useStrings();
  return (
    <Modal title={strings.createGroup} className="parlor-create-group-dialog" onClose={onClose}>
      {(close) => (
        <CreateGroupBody
          {...props}
          onCancel={close}
          onCreated={(groupID) => {
            onCreated?.(groupID);
            close();
          }}
        />
      )}
    </Modal>
  );
}
