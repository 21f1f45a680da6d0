'use client';

import { type MessageSnapshotOf, useMergedMessages } from '@parlor/hooks';
import { useEffect, useMemo, useRef, useState } from 'react';
import { BackIcon, ConversationsIcon } from '../internals/icons.js';
import { Modal } from '../internals/modal.js';
import { passFocus } from '../internals/pass-focus.js';
import { oneLine, plainText } from '../internals/plain-text.js';
import { StatePanel } from '../internals/state-panel.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { ThreadMedia } from '../message-media/thread-media.js';
import { ThreadContext, useThread } from '../message-thread/thread-context.js';
import { MergedMessage } from './merged-message.js';

type Merged = MessageSnapshotOf<'TIMRelayElem'>;

interface MergedPanelProps {
  message: Merged;
  onClose: () => void;
}

/** The messages in a merged one, in a dialog. A merged one among them opens in the same place, with a way back. */
export function MergedPanel({ message, onClose }: MergedPanelProps) {
  const strings = useStrings();
  const [path, setPath] = useState<readonly Merged[]>([message]);
  const shown = path.at(-1) ?? message;
  const goBack = () => setPath(path.slice(0, -1));
  const listRef = useRef<HTMLDivElement>(null);
  const depth = useRef(path.length);
  useEffect(() => {
    // What was pressed is gone with the list it stood in.
    if (depth.current !== path.length) listRef.current?.focus();
    depth.current = path.length;
  }, [path.length]);
  return (
    <Modal
      title={<bdi>{strings.mergedMessages(oneLine(plainText(shown.payload.title)))}</bdi>}
      before={
        path.length > 1 && (
          <button
            type="button"
            className="parlor-icon-button"
            aria-label={strings.back}
            onClick={goBack}
          >
            <BackIcon size={18} aria-hidden="true" className="parlor-mirrored" />
          </button>
        )
      }
      className="parlor-merged-panel"
      onClose={onClose}
    >
      {() => (
        // It scrolls, and the keys have to reach it.
        <div ref={listRef} className="parlor-modal-scroller" tabIndex={0} data-autofocus>
          <MergedList
            key={path.length}
            message={shown}
            onOpen={(next) => setPath([...path, next])}
          />
        </div>
      )}
    </Modal>
  );
}

/** So many are drawn at a time: others' programs can merge hundreds. */
const MORE = 50;

function MergedList({ message, onOpen }: { message: Merged; onOpen: (next: Merged) => void }) {
  const strings = useStrings();
  const thread = useThread();
  const [shown, setShown] = useState(MORE);
  const { status, messages, isTooDeep, retry } = useMergedMessages(message);
  // There is no place to go to, and nothing can be done here.
  const scope = useMemo(() => {
    const { jumpTo: _jumpTo, ...rest } = thread;
    return { ...rest, openMerged: onOpen };
  }, [thread, onOpen]);
  if (status === 'loading') {
    return (
      <p className="parlor-merged-note parlor-skeleton" role="status">
        {strings.loading}
      </p>
    );
  }
  if (status === 'error') {
    return (
      <div role="alert" className="parlor-merged-failure">
        <p>{strings.mergedFailed}</p>
        <button type="button" className="parlor-button" onClick={() => void retry()}>
          {strings.tryAgain}
        </button>
      </div>
    );
  }
  if (messages.length === 0) {
    return (
      <StatePanel
        tone="empty"
        icon={ConversationsIcon}
        title={isTooDeep ? strings.mergedTooDeep : strings.mergedEmpty}
      />
    );
  }
  return (
    <ThreadContext.Provider value={scope}>
      <ThreadMedia messages={messages} onDiscard={thread.discard}>
        <ul className="parlor-merged-list">
          {messages.slice(0, shown).map((one) => (
            <MergedMessage key={one.ID} message={one} />
          ))}
        </ul>
        {shown < messages.length && (
          <button
            type="button"
            className="parlor-button parlor-merged-more"
            data-quiet
            onClick={({ currentTarget }) => {
              if (shown + MORE >= messages.length) passFocus(currentTarget);
              setShown(shown + MORE);
            }}
          >
            {strings.showMore}
          </button>
        )}
      </ThreadMedia>
    </ThreadContext.Provider>
  );
}
