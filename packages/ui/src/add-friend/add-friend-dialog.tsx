'use client';

import { Modal } from '../internals/modal.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { AddFriendBody, type AddFriendProps } from './add-friend.js';

/** What {@link AddFriendDialog} takes. */
export interface AddFriendDialogProps extends Pick<AddFriendProps, 'onDone'> {
  /** Called when it was closed; the focus is where it was before then. */
  onClose: () => void;
}

/** Finds people and asks them to be friends, over the page. */
export function AddFriendDialog({ onDone, onClose }: AddFriendDialogProps) {
  const strings = useStrings();
  return (
    <Modal title={strings.addFriend} className="parlor-add-friend-dialog" onClose={onClose}>
      {(close) => (
        <div className="parlor-add-friend">
          <AddFriendBody onDone={onDone} onEnd={close} />
        </div>
      )}
    </Modal>
  );
}
