'use client';

import './parlor.css';
import './message-thread.css';
import { useConversation, useMessages, useSendMessage } from '@parlor/hooks';
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { MessageRow } from './message-row';
import { ReactionBar } from './reaction-bar';

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
 * The messages of a conversation, the newest at the end, where it stays as long as one is there. What is shown is read. For
 * threads of many thousand rows put a virtual list around the rows.
 */
export function MessageThread({ conversationID }: MessageThreadProps) {
  const { messages, status, hasOlder, isLoadingOlder, loadOlder, refetch } =
    useMessages(conversationID);
  const { resend } = useSendMessage(conversationID);
  const ref = useRef<HTMLElement>(null);
  useMarkRead(conversationID);
  useEndInSight(ref, messages.at(-1)?.ID);
  return (
    <section ref={ref} className="parlor parlor-thread-messages" aria-label={WORDS.messages}>
      {status === 'error' && (
        <div className="parlor-state" role="alert">
          <p>{WORDS.failed}</p>
          <button type="button" className="parlor-button" onClick={() => void refetch()}>
            {WORDS.tryAgain}
          </button>
        </div>
      )}
      {status !== 'error' && messages.length === 0 && (
        <p className="parlor-state">{status === 'loading' ? WORDS.loading : WORDS.empty}</p>
      )}
      {hasOlder && messages.length > 0 && (
        <button
          type="button"
          className="parlor-button parlor-thread-older"
          disabled={isLoadingOlder}
          onClick={() => void loadOlder()}
        >
          {WORDS.older}
        </button>
      )}
      {messages.map((message) => (
        <MessageRow key={message.ID} message={message} onResend={(id) => void resend(id)}>
          {message.status === 'success' && <ReactionBar messageID={message.ID} />}
        </MessageRow>
      ))}
    </section>
  );
}

/** What is on screen is read, as it comes. */
function useMarkRead(conversationID: string): void {
  const { conversation, markRead } = useConversation(conversationID);
  const unread = conversation?.unreadCount ?? 0;
  useEffect(() => {
    if (unread > 0) void markRead();
  }, [unread, markRead]);
}

/** Follows what comes while the end is in sight, and leaves who reads further up where they are. */
function useEndInSight(ref: RefObject<HTMLElement | null>, lastID: string | undefined): void {
  const isAtEnd = useRef(true);
  useEffect(() => {
    const list = ref.current;
    if (!list) return undefined;
    const note = () => {
      isAtEnd.current = list.scrollHeight - list.scrollTop - list.clientHeight < 48;
    };
    list.addEventListener('scroll', note, { passive: true });
    return () => list.removeEventListener('scroll', note);
  }, [ref]);
  useLayoutEffect(() => {
    const list = ref.current;
    if (lastID !== undefined && list && isAtEnd.current) list.scrollTop = list.scrollHeight;
  }, [ref, lastID]);
}
