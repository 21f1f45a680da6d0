'use client';

import { useConversation } from '@parlor/hooks';
import { useId, useRef } from 'react';
import { titleOf } from '../internals/conversation-title.js';
import { isolate, joined } from '../internals/isolate.js';
import { Modal } from '../internals/modal.js';
import { oneLine } from '../internals/plain-text.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { useList } from './list-context.js';
import { useDeeds } from './use-deeds.js';

/** Asks before a history is cleared: the service brings nothing back. */
export function ClearQuestion({ conversationID }: { conversationID: string }) {
  const strings = useStrings();
  const { actions } = useList();
  const { conversation } = useConversation(conversationID);
  const { clear } = useDeeds();
  const detailID = useId();
  const isWanted = useRef(false);
  const onClose = () => {
    actions.close();
    if (isWanted.current && conversation) clear(conversation);
  };
  const title = isolate(oneLine(titleOf(conversation, strings)));
  return (
    <Modal
      title={joined(strings.clearQuestion(title))}
      className="parlor-delete-question parlor-clear-question"
      describedBy={detailID}
      onClose={onClose}
    >
      {(close) => (
        <>
          <p id={detailID} className="parlor-delete-detail">
            {strings.clearDetail}
          </p>
          <div className="parlor-modal-foot">
            <button
              type="button"
              className="parlor-button"
              data-quiet
              // Who presses Enter at once has lost nothing.
              data-autofocus
              onClick={close}
            >
              {strings.cancel}
            </button>
            <button
              type="button"
              className="parlor-button"
              data-danger
              onClick={() => {
                isWanted.current = true;
                close();
              }}
            >
              {strings.clearNow}
            </button>
          </div>
        </>
      )}
    </Modal>
  );
}
