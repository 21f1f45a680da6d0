'use client';

import { Modal } from '../internals/modal.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { JoinGroupBody, type JoinGroupProps } from './join-group.js';

/** What {@link JoinGroupDialog} takes. */
export interface JoinGroupDialogProps extends Pick<JoinGroupProps, 'onJoined'> {
  /** Called when it was closed; the focus is where it was before then. */
  onClose: () => void;
}

/** Finds a group and joins it, over the page. */
export function JoinGroupDialog({ onJoined, onClose }: JoinGroupDialogProps) {
  const strings = useStrings();
  return (
    <Modal title={strings.joinAGroup} className="parlor-add-friend-dialog" onClose={onClose}>
      {(close) => (
        <div className="parlor-add-friend parlor-join-group">
          <JoinGroupBody onJoined={onJoined} onEnd={close} />
        </div>
      )}
    </Modal>
  );
}
