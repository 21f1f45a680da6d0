'use client';

import type { MessageSnapshot } from '@parlor/hooks';
import { useChatStrings } from '../internals/strings/use-chat-strings.js';
import { toolbarPlace } from '../message-actions/toolbar-place.js';
import { isOfUse } from './of-use.js';
import { SenderPicture, senderLine } from './sender.js';
import { useThread } from './thread-context.js';

/** What {@link Message} takes. */
export interface MessageProps {
  /** The message of this row. */
  message: MessageSnapshot;
  /** The first and the last of a sender's group. */
  startsGroup: boolean;
  /** Whether it is the last of a sender's group: see `startsGroup`. */
  endsGroup: boolean;
}

/** A message as it stands in the thread: picture and name in groups, bubble, reactions, failure. */
export function Message({ message, startsGroup, endsGroup }: MessageProps) {
  const strings = useChatStrings();
  const { parts, resend, discard, openUser } = useThread();
  const { Bubble, Content, Failure, Quotation, Reactions, Transcription, Translation } = parts;
  const hasFace = message.conversationType === 'GROUP' && message.flow === 'in';
  return (
    <div className="parlor-message" data-flow={message.flow} data-face={hasFace || undefined}>
      {hasFace && (
        <span className="parlor-message-avatar">
          {endsGroup && <SenderPicture message={message} />}
        </span>
      )}
      <div className="parlor-message-column">
        <Bubble
          message={message}
          startsGroup={startsGroup}
          endsGroup={endsGroup}
          name={senderLine(message, hasFace && startsGroup, strings, openUser)}
        >
          {isOfUse(Quotation, message) && <Quotation message={message} />}
          <Content message={message} />
        </Bubble>
        {isOfUse(Translation, message) && <Translation message={message} />}
        {isOfUse(Transcription, message) && <Transcription message={message} />}
        {isOfUse(Reactions, message) && <Reactions message={message} />}
        {toolbarPlace}
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
