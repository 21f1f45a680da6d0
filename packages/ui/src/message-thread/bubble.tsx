'use client';

import { type MessageSnapshot, quoteOf } from '@parlor/hooks';
import type { ReactNode } from 'react';
import { countLoneEmoji } from '../internals/emoji.js';
import { plainText } from '../internals/plain-text.js';
import { useFormats } from '../internals/strings/language.js';
import { useChatStrings } from '../internals/strings/use-chat-strings.js';
import { isOfUse } from './of-use.js';
import { useThread } from './thread-context.js';

/**
 * What {@link Bubble} takes. One in its place shows the name and the content; that the message says something else than it
 * did (`isModified`, unless it was taken back); when it was written; and how far an own one has come, with
 * `MessageThread.Receipt`. Picture, reactions and failure stand around it.
 */
export interface BubbleProps {
  /** The message that it is drawn around. */
  message: MessageSnapshot;
  /** The first and the last of a sender's group: the corners between are tucked. */
  startsGroup: boolean;
  /** Whether it is the last of a sender's group: see `startsGroup`. */
  endsGroup: boolean;
  /** The sender's name, where it has to be shown; a button where the thread has `onUserClick`. */
  name?: ReactNode;
  /** The content, with what it answers above it. */
  children: ReactNode;
}

/** The surface of a message: tinted for own ones, raised for others', none for lone emoji. */
export function Bubble({ message, startsGroup, endsGroup, name, children }: BubbleProps) {
  const formats = useFormats();
  const strings = useChatStrings();
  const { Receipt } = useThread().parts;
  const { time } = message;
  // Time and ticks. In the middle of a group they show when the message is pointed at; they are always there to be read aloud.
  const isTimeShown = endsGroup || isEdited(message);
  return (
    <div
      className="parlor-bubble"
      data-flow={message.flow}
      data-status={bubbleStatus(message)}
      data-group-start={startsGroup || undefined}
      data-group-end={endsGroup || undefined}
      data-emoji={loneEmoji(message) || undefined}
      data-media={mediaKind(message)}
      data-mentions={message.atUserList.length > 0 || undefined}
    >
      {name}
      <div className="parlor-bubble-content">
        {children}
        <span className="parlor-bubble-meta" data-floating={!isTimeShown || undefined}>
          {isEdited(message) && <span>{strings.edited}</span>}
          <time dateTime={isoTime(time)} title={formats.full(time)}>
            {formats.time(time)}
          </time>
          {isOfUse(Receipt, message) && <Receipt message={message} />}
        </span>
      </div>
    </div>
  );
}

/** That it says something else than it did has to be seen. */
function isEdited({ isModified, isRevoked }: MessageSnapshot): boolean {
  return isModified && !isRevoked;
}

function bubbleStatus(message: MessageSnapshot): string {
  if (message.isRevoked) return 'revoked';
  return message.isSending ? 'sending' : message.status;
}

/** What fills its bubble to the edges. */
function mediaKind({ type, isRevoked }: MessageSnapshot): 'picture' | 'card' | undefined {
  if (isRevoked) return undefined;
  if (type === 'TIMImageElem' || type === 'TIMVideoFileElem') return 'picture';
  return type === 'TIMLocationElem' ? 'card' : undefined;
}

function loneEmoji(message: MessageSnapshot): number {
  // What is answered has to stand on something.
  if (message.isRevoked || quoteOf(message)) return 0;
  if (message.type === 'TIMTextElem') return countLoneEmoji(plainText(message.payload.text));
  return message.type === 'TIMFaceElem' ? countLoneEmoji(plainText(message.payload.data)) : 0;
}

function isoTime(seconds: number): string | undefined {
  const date = new Date(seconds * 1000);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}
