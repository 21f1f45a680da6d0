'use client';

import type { ConversationSnapshot } from '@parlor/hooks';
import { useCallback, useEffect, useRef, useState } from 'react';
import { titleOf } from '../internals/conversation-title.js';
import { isolate, joined } from '../internals/isolate.js';
import { reasonOf } from '../internals/reason.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import {
  countOf,
  type ForwardedContent,
  type ForwardProgress,
  useForwardTo,
} from './use-forward-to.js';

interface ForwardingProgressProps {
  targets: readonly ConversationSnapshot[];
  content: ForwardedContent;
  /** Told the names of the conversations where everything has arrived, each time there is one more. */
  onArrived: (titles: readonly string[]) => void;
  onClose: () => void;
}

/** How far the forwarding is, and what was refused. Closes by itself when everything has arrived. */
export function ForwardingProgress(props: ForwardingProgressProps) {
  const { targets, content, onArrived, onClose } = props;
  const strings = useStrings();
  const formats = useFormats();
  const [byID, setByID] = useState<Readonly<Record<string, ForwardProgress>>>({});
  const onProgress = useCallback(
    (conversationID: string, progress: ForwardProgress) =>
      setByID((before) => ({ ...before, [conversationID]: progress })),
    [],
  );
  const closeRef = useRef<HTMLButtonElement>(null);
  // What was pressed is gone.
  useEffect(() => closeRef.current?.focus(), []);
  const total = targets.length * countOf(content);
  const all = Object.values(byID);
  const done = all.reduce((sum, progress) => sum + progress.done, 0);
  const refused = targets.flatMap((target) => {
    const error = byID[target.conversationID]?.error;
    return error ? { target, error } : [];
  });
  const arrived = targets
    .filter(({ conversationID }) => hasArrived(byID[conversationID]))
    .map((target) => titleOf(target, strings));
  const names = arrived.join('\n');
  const latestArrived = useRef(arrived);
  latestArrived.current = arrived;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list is another one in each render; its names are what counts.
  useEffect(() => onArrived(latestArrived.current), [names, onArrived]);
  const isOver = done === total;
  const isFine = isOver && refused.length === 0;
  useEffect(() => {
    if (isFine) onClose();
  }, [isFine, onClose]);
  return (
    <div className="parlor-forward-progress">
      {targets.map(({ conversationID }) => (
        <Sending
          key={conversationID}
          conversationID={conversationID}
          content={content}
          onProgress={onProgress}
        />
      ))}
      {/* Each number told would keep whoever listens from anything else; the bar has them for who asks. */}
      <span className="parlor-visually-hidden" role="status">
        {!isOver && strings.forwardingNow}
      </span>
      {!isOver && (
        <>
          <p aria-hidden="true">
            {strings.forwarding(formats.number(done), formats.number(total))}
          </p>
          <progress
            className="parlor-forward-bar"
            value={done}
            max={total}
            aria-label={strings.forwardingNow}
          />
        </>
      )}
      {refused.map(({ target, error }) => (
        <p key={target.conversationID} className="parlor-forward-refused" role="alert">
          {joined(
            strings.forwardFailed(isolate(titleOf(target, strings)), reasonOf(error, strings)),
          )}
        </p>
      ))}
      {!isOver && <p className="parlor-forward-note">{strings.forwardGoesOn}</p>}
      <div className="parlor-modal-foot">
        <button ref={closeRef} type="button" className="parlor-button" data-quiet onClick={onClose}>
          {strings.close}
        </button>
      </div>
    </div>
  );
}

interface SendingProps {
  conversationID: string;
  content: ForwardedContent;
  onProgress: (conversationID: string, progress: ForwardProgress) => void;
}

/** Draws nothing: a conversation's hook needs a component of its own. */
function Sending({ conversationID, content, onProgress }: SendingProps) {
  useForwardTo(conversationID, content, onProgress);
  return null;
}

function hasArrived(progress: ForwardProgress | undefined): boolean {
  return progress !== undefined && progress.done === progress.total && !progress.error;
}
