'use client';

import {
  type MessageSnapshot,
  type MessageSnapshotOf,
  REVOCABLE_SECONDS,
  useDraftActions,
  useRemainingTime,
} from '@parlor/hooks';
import type { MouseEvent } from 'react';
import { passFocus } from '../internals/pass-focus.js';
import { plainText } from '../internals/plain-text.js';
import { useChatStrings } from '../internals/strings/use-chat-strings.js';
import { focusComposer } from '../message-actions/focus-composer.js';
import { useThread } from './thread-context.js';

/** What {@link Revoked} takes. */
export interface RevokedProps {
  /** The message that was taken back; its content is there no more. */
  message: MessageSnapshot;
}

/** A message that was taken back: only that it was, and by whom; of my own text also the way to write it again. */
export function Revoked({ message }: RevokedProps) {
  const strings = useChatStrings();
  const { flow, revoker, from } = message;
  const isMine = flow === 'out' && (revoker === '' || revoker === from);
  return (
    <>
      <span className="parlor-message-gone">
        {isMine ? strings.messageRevokedByYou : strings.messageRevoked}
      </span>
      {isMine && message.type === 'TIMTextElem' && isRecent(message) && (
        <WriteAgain message={message} />
      )}
    </>
  );
}

/**
 * When it was taken back nobody says; it could be for so long after it was sent, and what was written then is worth
 * correcting for as long again.
 */
function untilOf({ time }: MessageSnapshot): number {
  return time + 2 * REVOCABLE_SECONDS;
}

function isRecent(message: MessageSnapshot): boolean {
  return untilOf(message) * 1000 > Date.now();
}

/** Counts the seconds; old messages do not. */
function WriteAgain({ message }: { message: MessageSnapshotOf<'TIMTextElem'> }) {
  const strings = useChatStrings();
  const { actions } = useThread();
  const { isOver } = useRemainingTime(untilOf(message));
  const { read, setText } = useDraftActions(message.conversationID);
  const text = plainText(message.payload.text);
  if (isOver || text === '') return null;
  const writeAgain = ({ currentTarget }: MouseEvent) => {
    // What is being written already is not lost.
    const before = read().text.trimEnd();
    setText(before === '' ? text : `${before}\n${text}`);
    if (!focusComposer(actions.rootRef.current)) passFocus(currentTarget);
  };
  return (
    <button type="button" className="parlor-text-button" onClick={writeAgain}>
      {strings.writeAgain}
    </button>
  );
}
