'use client';

import type { MessageSnapshot } from '@parlor/hooks';
import { Avatar } from '../avatar/index.js';
import { senderName } from '../internals/sender-name.js';
import { useFormats } from '../internals/strings/language.js';
import { useChatStrings } from '../internals/strings/use-chat-strings.js';
import { useToday } from '../internals/use-today.js';
import { RowBoundary } from '../message-thread/row-boundary.js';
import { useThread } from '../message-thread/thread-context.js';

/** One of the messages in a merged one: who, when and what, by the renderers of the thread. */
export function MergedMessage({ message }: { message: MessageSnapshot }) {
  const strings = useChatStrings();
  const formats = useFormats();
  const today = useToday();
  const { Content } = useThread().parts;
  const name = senderName(message) || strings.unknownPerson;
  const { time } = message;
  return (
    <li className="parlor-merged-message">
      <Avatar id={message.from} name={name} src={message.avatar} size={32} />
      <div className="parlor-merged-column">
        <div className="parlor-merged-who">
          <bdi className="parlor-merged-name">{name}</bdi>
          {time > 0 && (
            <time className="parlor-merged-time" title={formats.full(time)}>
              {strings.moment(formats.day(time, today), formats.time(time))}
            </time>
          )}
        </div>
        <RowBoundary resetKey={message} fallback={<span>{strings.messageBroken}</span>}>
          <div className="parlor-bubble-content">
            <Content message={message} />
          </div>
        </RowBoundary>
      </div>
    </li>
  );
}
