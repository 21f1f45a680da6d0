'use client';

import type { MessageAnchor, MessageSnapshot } from '@parlor/hooks';
import { useEffect, useReducer, useRef } from 'react';
import type { Formats } from '../internals/formats.js';
import { summarizeMessage } from '../internals/message-summary.js';
import { isSaidByNobody } from '../internals/said-by-nobody.js';
import { senderName } from '../internals/sender-name.js';
import { shorten } from '../internals/shorten.js';
import type { ChatStrings } from '../internals/strings/chat-strings.js';
import { useFormats } from '../internals/strings/language.js';
import { useChatStrings } from '../internals/strings/use-chat-strings.js';
import { useToday } from '../internals/use-today.js';
import { announceGathered, lookAt, noArrivals } from './arrivals.js';

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
  const strings = useChatStrings();
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
  const strings = useChatStrings();
  const formats = useFormats();
  const today = useToday();
  // The words change with the message; only another jump is to be said.
  const said = useRef<{ nonce: number; text: string }>(undefined);
  if (anchor && said.current?.nonce !== anchor.nonce) {
    const message = messages.find(({ ID }) => ID === anchor.messageID);
    const text = message && jumpAnnouncement(anchor.kind, message, strings, formats, today);
    if (text !== undefined) said.current = { nonce: anchor.nonce, text };
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
  strings: ChatStrings,
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

function announcement(message: MessageSnapshot, strings: ChatStrings, formats: Formats): string {
  const summary = message.isRevoked
    ? strings.messageRevoked
    : shorten(summarizeMessage(message, strings, formats), LONGEST_LINE);
  return isSaidByNobody(message) ? summary : strings.announceMessage(senderName(message), summary);
}

/** How long is gathered after something was announced, in milliseconds: a burst is one announcement. */
const GATHERED = 3_000;

/**
 * What has arrived. Keeps the live region from flooding: what comes first is there in the same rendering as its row, what
 * follows soon after comes together.
 */
function useArrived(
  messages: readonly MessageSnapshot[],
  isReady: boolean,
): readonly MessageSnapshot[] {
  // Not a state: with each message that comes, all this would be rendered twice.
  const arrivals = useRef(noArrivals);
  const [, renderAgain] = useReducer((times: number) => times + 1, 0);
  const isRecent = useRef(false);
  if (isReady) arrivals.current = lookAt(arrivals.current, messages, isRecent.current);
  const { announced } = arrivals.current;
  useEffect(() => {
    if (announced.length === 0) return undefined;
    isRecent.current = true;
    const timer = setTimeout(() => {
      isRecent.current = false;
      const before = arrivals.current;
      arrivals.current = announceGathered(before);
      if (arrivals.current !== before) renderAgain();
    }, GATHERED);
    return () => clearTimeout(timer);
  }, [announced]);
  return announced;
}
