'use client';

import './parlor.css';
import './message-thread.css';
import {
  type ConversationSnapshot,
  useConversation,
  useMessages,
  useSendMessage,
} from '@parlor/hooks';
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { MessageRow } from './message-row';
import { ReactionBar } from './reaction-bar';
import { useKeptFocus } from './use-kept-focus';

const WORDS = {
  messages: 'Messages',
  loading: 'Loading…',
  failed: 'The messages could not be loaded.',
  tryAgain: 'Try again',
  empty: 'Nothing was said yet.',
  older: 'Earlier messages',
};

export interface MessageThreadProps {
  /** `C2C<userID>` or `GROUP<groupID>`. */
  conversationID: string;
}

/**
 * The messages of a conversation, the newest at the end, where it stays as long as one is there. They are read when their end is
 * in sight. For threads of many thousand rows put a virtual list around the rows.
 */
export function MessageThread({ conversationID }: MessageThreadProps) {
  const { messages, status, hasOlder, isLoadingOlder, loadOlder, refetch } =
    useMessages(conversationID);
  const { resend } = useSendMessage(conversationID);
  const list = useRef<HTMLElement>(null);
  const rows = useRef<HTMLDivElement>(null);
  const kept = useKeptFocus(list);
  usePlaceKept(list, rows);
  useEndInSight(list, messages.at(-1)?.ID);
  useMarkRead(conversationID, list, status === 'ready');
  return (
    <section
      ref={list}
      className="parlor parlor-own-thread-messages"
      aria-label={WORDS.messages}
      tabIndex={0}
      {...kept}
    >
      {status === 'error' && (
        <div className="parlor-own-state" role="alert">
          <p>{WORDS.failed}</p>
          <button type="button" className="parlor-own-button" onClick={() => void refetch()}>
            {WORDS.tryAgain}
          </button>
        </div>
      )}
      {status !== 'error' && messages.length === 0 && (
        <p className="parlor-own-state">{status === 'loading' ? WORDS.loading : WORDS.empty}</p>
      )}
      {hasOlder && messages.length > 0 && (
        <button
          type="button"
          className="parlor-own-button parlor-own-thread-older"
          // Not `disabled`: it has the focus while they are loaded.
          aria-disabled={isLoadingOlder}
          onClick={() => void loadOlder()}
        >
          {WORDS.older}
        </button>
      )}
      <div ref={rows}>
        {messages.map((message) => (
          <MessageRow key={message.ID} message={message} onResend={(id) => void resend(id)}>
            {message.status === 'success' && <ReactionBar messageID={message.ID} />}
          </MessageRow>
        ))}
      </div>
    </section>
  );
}

/** Whether the newest message is in sight, or nearly. */
function isAtEnd({ scrollHeight, scrollTop, clientHeight }: HTMLElement): boolean {
  return scrollHeight - scrollTop - clientHeight < 48;
}

/** What comes is read when one is at the end, but not while nobody sees the page. */
function useMarkRead(
  conversationID: string,
  list: RefObject<HTMLElement | null>,
  isShown: boolean,
): void {
  const { conversation, markRead } = useConversation(conversationID);
  const unread = conversation && conversation.unreadCount > 0 ? conversation : undefined;
  const asked = useRef<ConversationSnapshot>(undefined);
  useEffect(() => {
    const scroller = list.current;
    const look = () => {
      const isSeen = isShown && document.visibilityState === 'visible';
      if (!isSeen || !scroller || !isAtEnd(scroller)) asked.current = undefined;
      // A refusal shows it unread again, as it was: the next message, or the next look, tries again.
      else if (unread && unread !== asked.current) {
        asked.current = unread;
        void markRead();
      }
    };
    look();
    document.addEventListener('visibilitychange', look);
    scroller?.addEventListener('scroll', look, { passive: true });
    return () => {
      document.removeEventListener('visibilitychange', look);
      scroller?.removeEventListener('scroll', look);
    };
  }, [list, isShown, unread, markRead]);
}

/** Follows what comes while the end is in sight, and leaves who reads further up where they are. */
function useEndInSight(list: RefObject<HTMLElement | null>, lastID: string | undefined): void {
  const wasAtEnd = useRef(true);
  useEffect(() => {
    const scroller = list.current;
    if (!scroller) return undefined;
    const note = () => {
      wasAtEnd.current = isAtEnd(scroller);
    };
    scroller.addEventListener('scroll', note, { passive: true });
    return () => scroller.removeEventListener('scroll', note);
  }, [list]);
  useLayoutEffect(() => {
    const scroller = list.current;
    if (lastID !== undefined && scroller && wasAtEnd.current) {
      scroller.scrollTop = scroller.scrollHeight;
    }
  }, [list, lastID]);
}

/**
 * What one reads stays where it is when earlier messages come before it. Browsers would see to it in ways of their own, and none
 * does at the very top, where the button is: the style sheet tells them not to.
 */
function usePlaceKept(
  list: RefObject<HTMLElement | null>,
  rows: RefObject<HTMLElement | null>,
): void {
  const first = useRef<{ readonly row: HTMLElement; readonly top: number }>(undefined);
  // After each drawing: where the first row stands is of use to the next one alone.
  useLayoutEffect(() => {
    const before = first.current;
    if (list.current && before?.row.isConnected) {
      list.current.scrollTop += before.row.offsetTop - before.top;
    }
    const row = rows.current?.firstElementChild;
    first.current = row instanceof HTMLElement ? { row, top: row.offsetTop } : undefined;
  });
}
