'use client';

import type { MessageSnapshot } from '@parlor/hooks';
import type { CSSProperties } from 'react';
import { Avatar } from '../avatar/index.js';
import { hueOf } from '../avatar/monogram.js';
import { plainText } from '../internals/plain-text.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { useThread } from './thread-context.js';
import { useHeld } from './use-held.js';

/** What {@link Message} takes. */
export interface MessageProps {
  message: MessageSnapshot;
  /** The first and the last of a sender's group. */
  startsGroup: boolean;
  endsGroup: boolean;
}

/** A message as it stands in the thread: picture and name in groups, bubble, reactions, failure. */
export function Message({ message, startsGroup, endsGroup }: MessageProps) {
  const { parts, resend } = useThread();
  const { Bubble, Content, Failure, Reactions } = parts;
  const { ref, isHeld, handlers } = useHeld<HTMLDivElement>();
  const hasFace = message.conversationType === 'GROUP' && message.flow === 'in';
  return (
    <div
      ref={ref}
      className="parlor-message"
      data-flow={message.flow}
      data-face={hasFace || undefined}
      data-held={isHeld || undefined}
      {...handlers}
    >
      {hasFace && (
        <span className="parlor-message-avatar">
          {endsGroup && (
            <Avatar id={message.from} name={senderName(message)} src={message.avatar} size={32} />
          )}
        </span>
      )}
      <div className="parlor-message-column">
        <Bubble
          message={message}
          startsGroup={startsGroup}
          endsGroup={endsGroup}
          name={<SenderName message={message} isShown={hasFace && startsGroup} />}
        >
          <Content message={message} />
        </Bubble>
        <Reactions message={message} />
        {message.status === 'fail' && !message.isSending && (
          <Failure message={message} onRetry={() => resend(message.ID)} />
        )}
      </div>
    </div>
  );
}

/** The eye sees by side and place who wrote a message; whoever listens has to be told. */
function SenderName({ message, isShown }: { message: MessageSnapshot; isShown: boolean }) {
  const strings = useStrings();
  const name = message.flow === 'out' ? strings.you : senderName(message);
  const style = { '--parlor-avatar-hue': hueOf(message.from) } as CSSProperties;
  return (
    <span className={isShown ? 'parlor-message-name' : 'parlor-visually-hidden'} style={style}>
      <bdi>{name}</bdi>
    </span>
  );
}

/** Name card, nick or userID: the first that there is. */
export function senderName(message: MessageSnapshot): string {
  return plainText(message.nameCard) || plainText(message.nick) || plainText(message.from);
}
