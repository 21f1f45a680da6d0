'use client';

import type { MessageAnchor, MessageSnapshot } from '@parlor/hooks';
import { useEffect, useRef, useState } from 'react';
import type { Formats } from '../internals/formats.js';
import { summarizeMessage } from '../internals/message-summary.js';
import { isSaidByNobody } from '../internals/said-by-nobody.js';
import { senderName } from '../internals/sender-name.js';
import { shorten } from '../internals/shorten.js';
import type { Strings } from '../internals/strings/strings.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import { useToday } from '../internals/use-today.js';
import { Announced } from './announced.js';

interface AnnouncerProps {
  /** The newest messages, wherever the reader looks. */
  live: readonly MessageSnapshot[];
  /** What is shown. */
  messages: readonly MessageSnapshot[];
  /** Where the last jump has brought to. */
  anchor: MessageAnchor | null;
  isReady: boolean;
}

/** More than these at once are announced as a number. */
const MOST_LINES = 3;
/** More of a message is not listened to. */
const LONGEST_LINE = 200;

/**
 * Tells assistive technology of messages that arrive, and where a jump has brought to.
 *
 * The thread itself is not live: scrolling puts old rows into the document, and they would all be
 * read out. This says only what is new: the first message at once, and what follows within seconds
 * together, as a number when it is more than three messages.
 */
export function Announcer({ live, messages, anchor, isReady }: AnnouncerProps) {
  const arrived = useArrived(live, isReady);
  const strings = useStrings();
  const formats = useFormats();
  const isCrowd = arrived.length > MOST_LINES;
  return (
    <>
      <div
        className="parlor-visually-hidden"
        role="log"
        aria-live="polite"
        aria-relevant="additions"
      >
        {isCrowd && (
          // Another number is said again only by another element.
          <p key={arrived.at(-1)?.ID}>
            {strings.newMessages(arrived.length, formats.number(arrived.length))}
          </p>
        )}
        {!isCrowd &&
          arrived.map((message) => (
            <p key={message.ID}>{announcement(message, strings, formats)}</p>
          ))}
      </div>
      <JumpAnnouncer messages={messages} anchor={anchor} />
    </>
  );
}

function JumpAnnouncer({ messages, anchor }: Pick<AnnouncerProps, 'messages' | 'anchor'>) {
  const strings = useStrings();
  const formats = useFormats();
  const today = useToday();
  const message = messages.find(({ ID }) => ID === anchor?.messageID);
  // The words change with the message; only another jump is to be said.
  const said = useRef<{ nonce: number; text: string }>(undefined);
  if (anchor && message && said.current?.nonce !== anchor.nonce) {
    const text = jumpAnnouncement(anchor.kind, message, strings, formats, today);
    said.current = { nonce: anchor.nonce, text };
  }
  return (
    <div className="parlor-visually-hidden" aria-live="polite">
      {said.current && <p key={said.current.nonce}>{said.current.text}</p>}
    </div>
  );
}

function jumpAnnouncement(
  kind: MessageAnchor['kind'],
  message: MessageSnapshot,
  strings: Strings,
  formats: Formats,
  today: number,
): string {
  switch (kind) {
    case 'latest':
      return strings.jumpedToNewest;
    case 'first-unread':
      return strings.jumpedToUnread;
    case 'time':
      return strings.jumpedToDay(formats.day(message.time, today));
    case 'message':
      return strings.jumpedToMessage(announcement(message, strings, formats));
  }
}

function announcement(message: MessageSnapshot, strings: Strings, formats: Formats): string {
  const summary = message.isRevoked
    ? strings.messageRevoked
    : shorten(summarizeMessage(message, strings, formats), LONGEST_LINE);
  return isSaidByNobody(message) ? summary : strings.announceMessage(senderName(message), summary);
}

function useArrived(
  messages: readonly MessageSnapshot[],
  isReady: boolean,
): readonly MessageSnapshot[] {
  const [arrived, setArrived] = useState<readonly MessageSnapshot[]>([]);
  const [announced] = useState(() => new Announced<MessageSnapshot>(setArrived));
  const lastID = useRef<string>(undefined);
  useEffect(() => () => announced.end(), [announced]);
  useEffect(() => {
    if (!isReady) return;
    // What I could not send stays behind whatever comes.
    const stored = messages.filter((message) => message.status === 'success');
    const before = stored.findIndex((message) => message.ID === lastID.current);
    const isFirst = lastID.current === undefined;
    lastID.current = stored.at(-1)?.ID ?? '';
    if (isFirst || (before < 0 && stored.length > 1)) return;
    const added = stored.slice(before + 1).filter((message) => message.flow === 'in');
    if (added.length > 0) announced.add(added);
  }, [messages, isReady, announced]);
  return arrived;
}
