'use client';

import type { MessageSnapshot } from '@parlor/hooks';
import type { CSSProperties, ReactElement } from 'react';
import { Avatar } from '../avatar/index.js';
import { hueOf } from '../avatar/monogram.js';
import { senderName } from '../internals/sender-name.js';
import type { ChatStrings } from '../internals/strings/chat-strings.js';
import { useThread } from './thread-context.js';

/** The sender's picture. Where it leads to who they are, the name does so for the keyboard. */
export function SenderPicture({ message }: { message: MessageSnapshot }) {
  const { openUser } = useThread();
  const { from, avatar } = message;
  const picture = <Avatar id={from} name={senderName(message)} src={avatar} size={32} />;
  if (!openUser) return picture;
  return (
    <button
      type="button"
      className="parlor-message-face"
      aria-hidden="true"
      tabIndex={-1}
      onClick={() => openUser(from)}
    >
      {picture}
    </button>
  );
}

/**
 * The sender's name. The eye sees by side and place who wrote a message; whoever listens has to be told. Each row has one:
 * not a component, which would have to be made and kept besides.
 */
export function senderLine(
  message: MessageSnapshot,
  isShown: boolean,
  strings: ChatStrings,
  openUser: ((userID: string) => void) | undefined,
): ReactElement {
  const { from, flow } = message;
  const name = <bdi>{flow === 'out' ? strings.you : senderName(message)}</bdi>;
  if (!isShown) return <span className="parlor-visually-hidden">{name}</span>;
  const style = { '--parlor-avatar-hue': hueOf(from) } as CSSProperties;
  if (!openUser) {
    return (
      <span className="parlor-message-name" style={style}>
        {name}
      </span>
    );
  }
  return (
    <button
      type="button"
      className="parlor-message-name"
      style={style}
      onClick={() => openUser(from)}
    >
      {name}
    </button>
  );
}
