'use client';

import type { MessageSnapshot } from '@parlor/hooks';
import type { CSSProperties } from 'react';
import { Avatar } from '../avatar/index.js';
import { hueOf } from '../avatar/monogram.js';
import { senderName } from '../internals/sender-name.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { ToolbarPlace } from '../message-actions/toolbar-place.js';
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
  const { actions, parts, resend, discard } = useThread();
  const { Bubble, Content, Failure, Quotation, Reactions, Transcription, Translation } = parts;
  const { ref, isHeld, handlers } = useHeld<HTMLDivElement>((anchor) =>
    actions.open({ kind: 'menu', messageID: message.ID, anchor }),
  );
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
          <Quotation message={message} />
          <Content message={message} />
        </Bubble>
        <Translation message={message} />
        <Transcription message={message} />
        <Reactions message={message} />
        <ToolbarPlace />
        {message.status === 'fail' && !message.isSending && (
          <Failure
            message={message}
            onRetry={() => resend(message.ID)}
            // What failed elsewhere is in no outbox: nobody could take it away.
            onDiscard={message.sendState === 'failed' ? () => discard(message.ID) : undefined}
          />
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
