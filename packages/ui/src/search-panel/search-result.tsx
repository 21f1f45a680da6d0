'use client';

import { highlight, type MessageSnapshot } from '@parlor/hooks';
import { useMemo } from 'react';
import { Avatar } from '../avatar/index.js';
import { summarizeMessage } from '../internals/message-summary.js';
import { oneLine } from '../internals/plain-text.js';
import { senderName } from '../internals/sender-name.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import { useToday } from '../internals/use-today.js';
import { excerpt } from './excerpt.js';

/** What the `Result` part of {@link MessageSearch} takes. */
export interface MessageSearchResultProps {
  /** What was found. Untrusted. */
  message: MessageSnapshot;
  /** What was looked for. */
  words: readonly string[];
}

/** A message that was found: who said it and when, and the part of it with the words, marked. */
export function MessageSearchResult({ message, words }: MessageSearchResultProps) {
  const strings = useStrings();
  const formats = useFormats();
  const today = useToday();
  const sender = oneLine(senderName(message));
  const name = message.flow === 'out' ? strings.you : sender;
  const parts = useMemo(() => {
    const text = message.isRevoked
      ? strings.messageRevoked
      : summarizeMessage(message, strings, formats);
    return placed(highlight(excerpt(text, words), words));
  }, [message, words, strings, formats]);
  return (
    <>
      <Avatar id={message.from} name={sender} src={message.avatar} size={32} />
      <span className="parlor-search-words">
        <span className="parlor-search-line">
          <bdi className="parlor-search-name">{name}</bdi>
          <span className="parlor-search-time" title={formats.full(message.time)}>
            {formats.listTime(message.time, today)}
          </span>
        </span>
        <bdi className="parlor-search-text">
          {parts.map(({ place, text, isFound }) =>
            isFound ? <mark key={place}>{text}</mark> : <span key={place}>{text}</span>,
          )}
        </bdi>
      </span>
    </>
  );
}

/** Each with the place where it begins in the text. */
function placed(parts: ReturnType<typeof highlight>) {
  let place = 0;
  return parts.map((part) => {
    const here = { ...part, place };
    place += part.text.length;
    return here;
  });
}
