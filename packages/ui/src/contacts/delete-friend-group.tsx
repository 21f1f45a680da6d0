'use client';

import { useFriendGroups } from '@parlor/hooks';
import { useEffect, useRef, useState } from 'react';
import { reasonOf } from '../internals/reason.js';
import { useStrings } from '../internals/strings/strings-provider.js';

interface DeleteFriendGroupProps {
  name: string;
  onBack: () => void;
  onDeleted: () => void;
}

/** In the place of the form: asks before a group is deleted, and says why it could not be. */
export function DeleteFriendGroup({ name, onBack, onDeleted }: DeleteFriendGroupProps) {
  const strings = useStrings();
  const { remove } = useFriendGroups();
  const [failure, setFailure] = useState('');
  const [isDeleting, setDeleting] = useState(false);
  const cancelRef = useRef<HTMLButtonElement>(null);
  // Who presses Enter at once has lost nothing.
  useEffect(() => cancelRef.current?.focus(), []);
  const carryOut = async () => {
    if (isDeleting) return;
    setDeleting(true);
    try {
      await remove(name);
      onDeleted();
    } catch (thrown) {
      setFailure(reasonOf(thrown, strings));
    }
    setDeleting(false);
  };
  return (
    <div role="group" aria-label={strings.deleteFriendGroup}>
      <p className="parlor-delete-detail">{strings.deleteFriendGroupDetail}</p>
      <p className="parlor-folder-problem" role="alert">
        {failure}
      </p>
      <div className="parlor-modal-foot">
        <button
          ref={cancelRef}
          type="button"
          className="parlor-button"
          data-quiet=""
          onClick={onBack}
        >
          {strings.cancel}
        </button>
        <button
          type="button"
          className="parlor-button"
          data-danger=""
          aria-disabled={isDeleting || undefined}
          onClick={() => void carryOut()}
        >
          {strings.deleteNow}
        </button>
      </div>
    </div>
  );
}
