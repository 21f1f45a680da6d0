'use client';

import { useMessage } from '@parlor/hooks';
import { memo } from 'react';
import { isSaidByNobody } from '../internals/said-by-nobody.js';
import { useFormats } from '../internals/strings/language.js';
import { useChatStrings } from '../internals/strings/use-chat-strings.js';
import { useToday } from '../internals/use-today.js';
import { MessageFrame } from '../message-actions/message-frame.js';
import { RowBoundary } from './row-boundary.js';
import { useThread } from './thread-context.js';
import type { RowPlace } from './thread-layout.js';

interface RowProps extends RowPlace {
  /** Unread messages that begin here; 0 when none do. */
  unreadCount: number;
}

/** One row of the thread. It subscribes to its own message: no other message renders it again. */
export const Row = memo(function Row(props: RowProps) {
  const { messageID, day, startsDay, startsGroup, endsGroup, unreadCount } = props;
  const strings = useChatStrings();
  const { conversationID, parts } = useThread();
  const message = useMessage(conversationID, messageID);
  const { Message, Tip, UnreadLine } = parts;
  return (
    <>
      {startsDay && <SpokenDate day={day} />}
      {unreadCount > 0 && <UnreadLine count={unreadCount} />}
      {message && (
        // The frame stays where its message cannot be drawn: the keys go over it, and the menu can delete it.
        <MessageFrame message={message}>
          <RowBoundary
            resetKey={message}
            fallback={<p className="parlor-tip">{strings.messageBroken}</p>}
          >
            {isSaidByNobody(message) ? (
              <Tip message={message} />
            ) : (
              <Message message={message} startsGroup={startsGroup} endsGroup={endsGroup} />
            )}
          </RowBoundary>
        </MessageFrame>
      )}
    </>
  );
});

/** The pill that is seen lies over the rows, where it can stick; this is what is heard. */
function SpokenDate({ day }: { day: number }) {
  const formats = useFormats();
  const today = useToday();
  return <span className="parlor-visually-hidden">{formats.day(day / 1000, today)}</span>;
}
