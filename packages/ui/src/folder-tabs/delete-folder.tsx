'use client';

import { useId, useRef } from 'react';
import { isolate, joined } from '../internals/isolate.js';
import { Modal } from '../internals/modal.js';
import { useStrings } from '../internals/strings/strings-provider.js';

interface DeleteFolderProps {
  name: string;
  /** Called when it was closed; `isWanted` when the folder is to go. */
  onClose: (isWanted: boolean) => void;
}

/** Asks before a folder is deleted: the service brings it back for nobody. */
export function DeleteFolder({ name, onClose }: DeleteFolderProps) {
  const strings = useStrings();
  const detailID = useId();
  const isWanted = useRef(false);
  return (
    <Modal
      title={joined(strings.deleteFolderQuestion(isolate(name)))}
      className="parlor-delete-question"
      describedBy={detailID}
      onClose={() => onClose(isWanted.current)}
    >
      {(close) => (
        <>
          <p id={detailID} className="parlor-delete-detail">
            {strings.deleteFolderDetail}
          </p>
          <div className="parlor-modal-foot">
            <button
              type="button"
              className="parlor-button"
              data-quiet=""
              // Who presses Enter at once has lost nothing.
              data-autofocus
              onClick={close}
            >
              {strings.cancel}
            </button>
            <button
              type="button"
              className="parlor-button"
              data-danger=""
              onClick={() => {
                isWanted.current = true;
                close();
              }}
            >
              {strings.deleteNow}
            </button>
          </div>
        </>
      )}
    </Modal>
  );
}
