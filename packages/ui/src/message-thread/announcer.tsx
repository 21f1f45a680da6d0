'use client';

import type { MessageSnapshot } from '@parlor/hooks';
import { useEffect, useRef, useState } from 'react';
import { summarizeMessage } from '../internals/message-summary.js';
import { isSaidByNobody } from '../internals/said-by-nobody.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import { senderName } from './message.js';

interface AnnouncerProps {
  messages: readonly MessageSnapshot[];
  isReady: boolean;
}

/** More than these at once are announced as a number. */
const MOST_LINES = 3;

/**
 * Tells assistive technology of messages that arrive.
 *
 * The thread itself is not live: scrolling puts old rows into the document, and they would all be
 * read out. This says only what is new, and no more than three messages at once.
 */
export function Announcer({ messages, isReady }: AnnouncerProps) {
  const arrived = useArrived(messages, isReady);
  const strings = useStrings();
  const formats = useFormats();
  const isCrowd = arrived.length > MOST_LINES;
  return (
    <div className="parlor-visually-hidden" role="log" aria-live="polite" aria-relevant="additions">
      {isCrowd && <p>{strings.newMessages(arrived.length, formats.number(arrived.length))}</p>}
      {!isCrowd &&
        arrived.map((message) => <p key={message.ID}>{announcement(message, strings, formats)}</p>)}
    </div>
  );
}

function announcement(
  message: MessageSnapshot,
  strings: ReturnType<typeof useStrings>,
  formats: ReturnType<typeof useFormats>,
): string {
  const summary = summarizeMessage(message, strings, formats);
  return isSaidByNobody(message) ? summary : strings.announceMessage(senderName(message), summary);
}

function useArrived(
  messages: readonly MessageSnapshot[],
  isReady: boolean,
): readonly MessageSnapshot[] {
  const [arrived, setArrived] = useState<readonly MessageSnapshot[]>([]);
  const lastID = useRef<string>(undefined);
  useEffect(() => {
    if (!isReady) return;
    // What I could not send stays behind whatever comes.
    const stored = messages.filter((message) => message.status === 'success');
    const before = stored.findIndex((message) => message.ID === lastID.current);
    const isFirst = lastID.current === undefined;
    lastID.current = stored.at(-1)?.ID ?? '';
    if (isFirst || (before < 0 && stored.length > 1)) return;
    const added = stored.slice(before + 1).filter((message) => message.flow === 'in');
    if (added.length > 0) setArrived(added);
  }, [messages, isReady]);
  return arrived;
}
