'use client';

import { useState } from 'react';
import { isolate, joined } from '../internals/isolate.js';
import { Modal } from '../internals/modal.js';
import type { Strings } from '../internals/strings/strings.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { DeleteFriendGroup } from './delete-friend-group.js';
import { FriendGroupForm } from './friend-group-form.js';

/** What {@link FriendGroupDialog} takes. */
export interface FriendGroupDialogProps {
  /** The group that is changed; a new one is made when it is left out. */
  name?: string | undefined;
  /** Friends who are chosen from the start. */
  userIDs?: readonly string[];
  /** Called when it was closed, saved or not; the focus is where it was before then. */
  onClose: () => void;
  /** Called with the group's name once the service has it. */
  onSaved?: (name: string) => void;
  /** Called with the group's name once the service has deleted it. */
  onDeleted?: (name: string) => void;
}

/**
 * A friend group's name and who is in it: for a new one, or for one that is there, which can be deleted. It is open while it
 * is drawn, and closes itself when the service has the group; what the service refuses is said in it.
 */
export function FriendGroupDialog(props: FriendGroupDialogProps) {
  const strings = useStrings();
  const [isDeleting, setDeleting] = useState(false);
  const { name, onClose } = props;
  return (
    <Modal
      title={titleOf(name, isDeleting, strings)}
      className="parlor-folder-dialog parlor-friend-group"
      onClose={onClose}
    >
      {(close) => (
        <>
          <FriendGroupForm
            {...props}
            close={close}
            isHidden={isDeleting}
            onDelete={() => setDeleting(true)}
          />
          {isDeleting && name !== undefined && (
            <DeleteFriendGroup
              name={name}
              onBack={() => setDeleting(false)}
              onDeleted={() => {
                props.onDeleted?.(name);
                close();
              }}
            />
          )}
        </>
      )}
    </Modal>
  );
}

function titleOf(name: string | undefined, isDeleting: boolean, strings: Strings): string {
  if (name === undefined) return strings.newFriendGroup;
  if (!isDeleting) return strings.changeFriendGroup;
  return joined(strings.deleteFriendGroupQuestion(isolate(name)));
}
