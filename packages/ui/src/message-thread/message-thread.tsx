'use client';

import { useConversation, useMessages, useSendMessage } from '@parlor/hooks';
import { useCallback, useMemo } from 'react';
import { titleOf } from '../internals/conversation-title.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { useParts } from '../internals/use-parts.js';
import { Announcer } from './announcer.js';
import { defaultParts } from './default-parts.js';
import { type MessageThreadParts, ThreadContext } from './thread-context.js';
import { useMarkRead } from './use-mark-read.js';
import { useUnreadMark } from './use-unread-mark.js';
import { ThreadViewport } from './viewport.js';

/** What {@link MessageThread} takes. */
export interface MessageThreadProps {
  /** Which conversation: `C2C<userID>`, `GROUP<groupID>` or `@TIM#SYSTEM`. */
  conversationID: string;
  /** Own components in the place of the default ones. */
  parts?: Partial<MessageThreadParts>;
  className?: string;
}

/**
 * The messages of a conversation, the newest at the end.
 *
 * Fills its container's height. Only rows in sight are in the document; the thread stays at the
 * newest message, and keeps its place to the pixel when older ones are loaded or rows change their
 * height. Each row renders again only when its own message changes. What is seen at the end of a
 * visible page is marked as read.
 */
export function MessageThread(props: MessageThreadProps) {
  return <Thread key={props.conversationID} {...props} />;
}

function Thread({ conversationID, parts, className }: MessageThreadProps) {
  const strings = useStrings();
  const merged = useParts(defaultParts, parts);
  const history = useMessages(conversationID);
  const { conversation, markRead } = useConversation(conversationID);
  const unreadMark = useUnreadMark(conversation, history);
  const seen = useMarkRead(conversation, markRead);
  const resend = useResend(conversationID);
  const scope = useMemo(
    () => ({ conversationID, parts: merged, resend }),
    [conversationID, merged, resend],
  );
  const { Empty, Error: Failed, Skeleton } = merged;
  const { status, messages, error, refetch } = history;
  const isEmpty = messages.length === 0;
  const label = strings.messages(titleOf(conversation, strings));

  return (
    <ThreadContext.Provider value={scope}>
      <section
        className={`parlor-root parlor-thread ${className ?? ''}`.trim()}
        data-status={status}
        aria-label={label}
      >
        {isEmpty && status === 'loading' && <Skeleton />}
        {isEmpty && status === 'error' && <Failed error={error} onRetry={refetch} />}
        {isEmpty && status === 'ready' && <Empty />}
        {!isEmpty && (
          <ThreadViewport
            label={label}
            history={history}
            unreadMark={unreadMark}
            onAtEndChange={seen}
          />
        )}
        <Announcer messages={messages} isReady={status === 'ready'} />
      </section>
    </ThreadContext.Provider>
  );
}

function useResend(conversationID: string): (messageID: string) => void {
  const { resend } = useSendMessage(conversationID);
  return useCallback(
    (messageID: string) => {
      // A message that fails again says so in its own place.
      resend(messageID).catch(() => undefined);
    },
    [resend],
  );
}
