'use client';

import { useDraft } from '@parlor/hooks';
import type { ReactNode } from 'react';
import { isSystemConversation } from '../internals/conversation-title.js';
import { FileIcon } from '../internals/icons.js';
import { useChatStrings } from '../internals/strings/use-chat-strings.js';
import { useFileDrop } from './use-file-drop.js';

/** What {@link DropArea} takes. */
export interface DropAreaProps {
  /** Whose draft gets the files. */
  conversationID: string;
  /** Takes no files: where nothing may be written. */
  isDisabled?: boolean;
  /** The thread and the composer of the conversation. */
  children: ReactNode;
  /** One more class for the outermost element. */
  className?: string;
}

/**
 * Files that are dropped on a thread go to its composer, but while a message is being changed.
 *
 * They are added to the draft and sent with it; the composer says what cannot be sent, and why. Fills the room that its
 * parent gives it, as a column.
 */
export function DropArea({
  conversationID,
  isDisabled = false,
  children,
  className,
}: DropAreaProps) {
  const { draft, addFiles } = useDraft(conversationID);
  const isNowhere = isSystemConversation(conversationID) || conversationID === '';
  const isClosed = isDisabled || isNowhere || draft.editing !== undefined;
  const { isOver, handlers } = useFileDrop(isClosed ? undefined : addFiles);
  return (
    <div
      className={`parlor-root parlor-drop-area ${className ?? ''}`.trim()}
      data-over={isOver || undefined}
      {...handlers}
    >
      {children}
      {isOver && <DropSign />}
    </div>
  );
}

/** Over everything while files are dragged: where they will go. */
export function DropSign() {
  const strings = useChatStrings();
  return (
    <div className="parlor-drop-sign" aria-hidden="true">
      <FileIcon size={20} />
      <span>{strings.dropFiles}</span>
    </div>
  );
}
