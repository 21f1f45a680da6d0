'use client';

import { type ReactNode, useId, useRef } from 'react';
import { Modal } from './modal.js';
import { useStrings } from './strings/strings-provider.js';

interface QuestionProps {
  title: ReactNode;
  /** What will be lost by it. */
  detail: ReactNode;
  /** Of the button that does it. */
  label: string;
  /** Called when it was closed; `isWanted` when it is to be done. */
  onClose: (isWanted: boolean) => void;
}

/** Asks before something is done that cannot be taken back, or that somebody else may notice. */
export function Question({ title, detail, label, onClose }: QuestionProps) {
  const strings = useStrings();
  const detailID = useId();
  const isWanted = useRef(false);
  return (
    <Modal
      title={title}
      className="parlor-delete-question"
      describedBy={detailID}
      onClose={() => onClose(isWanted.current)}
    >
      {(close) => (
        <>
          <p id={detailID} className="parlor-delete-detail">
            {detail}
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
              {label}
            </button>
          </div>
        </>
      )}
    </Modal>
  );
}
