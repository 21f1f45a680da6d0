'use client';

import type { MessageSnapshot } from '@parlor/hooks';
import { type CSSProperties, memo } from 'react';
import { hueOf } from '../avatar/monogram.js';
import { isHeldApart } from '../internals/isolate.js';
import { summarizeMessage } from '../internals/message-summary.js';
import { oneLine } from '../internals/plain-text.js';
import { isSaidByNobody } from '../internals/said-by-nobody.js';
import { senderName } from '../internals/sender-name.js';
import { shorten } from '../internals/shorten.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import { roomStrings } from './room-strings.js';

/** What {@link LiveRoomMessage} takes. */
export interface LiveRoomMessageProps {
  /** Texts and names in it are untrusted. */
  message: MessageSnapshot;
  /** Called when the name is pressed; names are no buttons when it is left out. */
  onUserClick: ((userID: string) => void) | undefined;
}

/** It flies past: who writes more shows no more of it. */
const LONGEST = 300;

/** One message with who said it, in a line or a few; or what happened in the room. */
export const LiveRoomMessage = memo(function LiveRoomMessage({
  message,
  onUserClick,
}: LiveRoomMessageProps) {
  const strings = useStrings();
  const formats = useFormats();
  const text = message.isRevoked
    ? strings.messageRevoked
    : shorten(summarizeMessage(message, roomStrings(strings), formats), LONGEST);
  if (isSaidByNobody(message)) {
    return (
      <p className="parlor-live-message" data-kind="tip">
        {isHeldApart(text) ? text : <bdi>{text}</bdi>}
      </p>
    );
  }
  return (
    <p
      className="parlor-live-message"
      data-own={message.flow === 'out' || undefined}
      data-sending={message.isSending || undefined}
      data-kind={message.isBroadcastMessage ? 'broadcast' : undefined}
    >
      {message.isBroadcastMessage && <BroadcastLabel />}
      <Name message={message} onUserClick={onUserClick} /> <bdi>{text}</bdi>
    </p>
  );
});

/** What is said to all rooms stands out, and says so in words. */
function BroadcastLabel() {
  const { liveBroadcast } = useStrings();
  return (
    <>
      <span className="parlor-live-broadcast">{liveBroadcast}</span>{' '}
    </>
  );
}

function Name({ message, onUserClick }: LiveRoomMessageProps) {
  const strings = useStrings();
  const { from, flow } = message;
  const isMine = flow === 'out';
  const style = { '--parlor-avatar-hue': hueOf(from) } as CSSProperties;
  const name = <bdi>{isMine ? strings.you : oneLine(senderName(message))}</bdi>;
  if (isMine || !onUserClick) {
    return (
      <span className="parlor-live-sender" style={style}>
        {name}
      </span>
    );
  }
  return (
    <button
      type="button"
      className="parlor-live-sender"
      style={style}
      onClick={() => onUserClick(from)}
    >
      {name}
    </button>
  );
}
