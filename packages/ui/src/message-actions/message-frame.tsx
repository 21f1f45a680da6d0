'use client';

import type { MessageSnapshot } from '@parlor/hooks';
import { type MouseEvent, type ReactNode, useContext } from 'react';
import { useCell } from '../internals/cell.js';
import { summarizeMessage } from '../internals/message-summary.js';
import { isSaidByNobody } from '../internals/said-by-nobody.js';
import { senderName } from '../internals/sender-name.js';
import { shorten } from '../internals/shorten.js';
import { useFormats } from '../internals/strings/language.js';
import { useChatStrings } from '../internals/strings/use-chat-strings.js';
import { isSelectable } from '../message-selection/is-selectable.js';
import { SelectingContext } from '../message-selection/selecting-context.js';
import { useThread } from '../message-thread/thread-context.js';
import { extendTo } from './use-pointing.js';

interface MessageFrameProps {
  message: MessageSnapshot;
  children: ReactNode;
}

/** More is not listened to before the message itself is. */
const LONGEST_NAME = 300;

/**
 * Around each message: what has the keyboard's focus, and what is selected.
 *
 * While messages are being selected, a box lies over the whole row, and what is in it cannot be reached.
 */
export function MessageFrame({ message, children }: MessageFrameProps) {
  const { ID } = message;
  const name = useSpokenName(message);
  const isSelecting = useContext(SelectingContext);
  return (
    <div
      className="parlor-message-frame"
      role="article"
      aria-label={name}
      tabIndex={-1}
      data-message-id={ID}
      data-selecting={isSelecting || undefined}
    >
      {isSelecting && isSelectable(message) && <SelectionBox messageID={ID} name={name} />}
      <div ref={isSelecting ? shut : reopen} className="parlor-message-frame-content">
        {children}
      </div>
    </div>
  );
}

// React 18 and 19 do not agree on how the attribute is spelled. As refs, they take no effect in each row.
function shut(content: HTMLElement | null): void {
  content?.setAttribute('inert', '');
}

function reopen(content: HTMLElement | null): void {
  content?.removeAttribute('inert');
}

function SelectionBox({ messageID, name }: { messageID: string; name: string }) {
  const { actions, selection } = useThread();
  const isSelected = useCell(selection.state, ({ ids }) => ids.has(messageID));
  const onClick = ({ shiftKey }: MouseEvent) => {
    if (shiftKey) extendTo(actions, selection, messageID);
    else selection.toggle(messageID);
  };
  return (
    <button
      type="button"
      role="checkbox"
      className="parlor-selection-box"
      aria-checked={isSelected}
      aria-label={name}
      tabIndex={-1}
      onClick={onClick}
    />
  );
}

function useSpokenName(message: MessageSnapshot): string {
  const strings = useChatStrings();
  const formats = useFormats();
  const summary = message.isRevoked
    ? strings.messageRevoked
    : summarizeMessage(message, strings, formats);
  if (isSaidByNobody(message)) return shorten(summary, LONGEST_NAME);
  const sender = message.flow === 'out' ? strings.you : senderName(message);
  return shorten(strings.announceMessage(sender, summary), LONGEST_NAME);
}
