import { type MessageSnapshot, useConversation, useMessages, useSendMessage } from '@parlor/hooks';
import { useEffect, useLayoutEffect, useRef } from 'react';

/** What was said, the newest at the end; what is looked at is read. */
export function Thread({ conversationID }: { conversationID: string }) {
  const { status, messages, error, hasOlder, isLoadingOlder, loadOlder, refetch } =
    useMessages(conversationID);
  const { conversation } = useConversation(conversationID);
  const scrollerRef = useKeptPlace(messages);
  useMarkRead(conversationID);
  return (
    <section ref={scrollerRef} className="own-thread" aria-label={conversation?.title} tabIndex={0}>
      {hasOlder && (
        <button type="button" disabled={isLoadingOlder} onClick={loadOlder}>
          Earlier messages
        </button>
      )}
      {status === 'loading' && <p role="status">Loading…</p>}
      {error && (
        <p role="alert">
          Messages could not be loaded ({error.code}).
          <button type="button" onClick={refetch}>
            Try again
          </button>
        </p>
      )}
      {status === 'ready' && messages.length === 0 && <p>Nothing was said here yet.</p>}
      <div role="log" aria-label="Messages">
        <ol>
          {messages.map((message) => (
            <li key={message.ID} data-flow={message.flow}>
              <Line message={message} />
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}

function Line({ message }: { message: MessageSnapshot }) {
  const { resend, discard } = useSendMessage(message.conversationID);
  const { ID, sendError, sendState, flow } = message;
  return (
    <>
      {flow === 'in' && <strong dir="auto">{message.nick || message.from}</strong>}
      <p dir="auto">{textOf(message)}</p>
      <time dateTime={new Date(message.time * 1000).toISOString()}>{timeOf(message)}</time>
      {sendState === 'waiting' && <em>Waits for the connection</em>}
      {sendState === 'failed' && (
        <span role="alert">
          Not sent: {sendError?.message}
          <button type="button" onClick={() => void resend(ID).catch(() => undefined)}>
            Try again
          </button>
          <button type="button" onClick={() => void discard(ID).catch(() => undefined)}>
            Discard
          </button>
        </span>
      )}
    </>
  );
}

/** By its type: what you do not draw is named at least. What people write is text, and never HTML. */
function textOf(message: MessageSnapshot): string {
  if (message.isRevoked) return 'This message was taken back.';
  switch (message.type) {
    case 'TIMTextElem':
      return message.payload.text;
    case 'TIMImageElem':
      return '[Photo]';
    case 'TIMFileElem':
      return `[File] ${message.payload.fileName}`;
    case 'TIMCustomElem':
      return message.payload.description || '[Message of another app]';
    default:
      return '[Message]';
  }
}

function timeOf({ time }: MessageSnapshot): string {
  return new Date(time * 1000).toLocaleTimeString([], { timeStyle: 'short' });
}

/** At the end it stays there when messages come; further up what is read stays where it is when earlier ones do. */
function useKeptPlace(messages: readonly MessageSnapshot[]) {
  const scrollerRef = useRef<HTMLElement>(null);
  const before = useRef({ firstID: '', height: 0, top: 0, isAtEnd: true });
  const firstID = messages[0]?.ID ?? '';
  // biome-ignore lint/correctness/useExhaustiveDependencies: with the messages the height changes.
  useLayoutEffect(() => {
    const scroller = scrollerRef.current;
    if (!scroller) return undefined;
    const { height, isAtEnd, top, firstID: formerID } = before.current;
    if (isAtEnd) scroller.scrollTop = scroller.scrollHeight;
    else if (formerID !== firstID) scroller.scrollTop = top + scroller.scrollHeight - height;
    const note = () => {
      const { scrollTop, scrollHeight, clientHeight } = scroller;
      const isNowAtEnd = scrollTop + clientHeight > scrollHeight - 40;
      before.current = { firstID, height: scrollHeight, top: scrollTop, isAtEnd: isNowAtEnd };
    };
    note();
    scroller.addEventListener('scroll', note);
    return () => scroller.removeEventListener('scroll', note);
  }, [messages, firstID]);
  return scrollerRef;
}

/** What comes while the page is looked at, or is there when one comes back to it, is read. */
function useMarkRead(conversationID: string): void {
  const { conversation, markRead } = useConversation(conversationID);
  const unread = conversation?.unreadCount ?? 0;
  useEffect(() => {
    const read = () => {
      if (unread > 0 && document.visibilityState === 'visible') markRead().catch(() => undefined);
    };
    read();
    document.addEventListener('visibilitychange', read);
    return () => document.removeEventListener('visibilitychange', read);
  }, [unread, markRead]);
}
