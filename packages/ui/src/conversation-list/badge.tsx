'use client';

import { useFormats } from '../internals/strings/language.js';
import { useChatStrings } from '../internals/strings/use-chat-strings.js';

/** What {@link ConversationListBadge} takes. */
export interface ConversationListBadgeProps {
  /** How many messages are unread; nothing is drawn for 0. */
  count: number;
  /** Drawn without the accent: the conversation is muted. */
  isQuiet?: boolean;
  /** Marked as unread by hand: with a `count` of 0 a dot is drawn, which says so to assistive technology. */
  isMarked?: boolean;
}

const MOST = 99;

/** The number of unread messages: `99+` for the eye, the full number for assistive technology. */
export function ConversationListBadge({
  count,
  isQuiet = false,
  isMarked = false,
}: ConversationListBadgeProps) {
  const strings = useChatStrings();
  const formats = useFormats();
  const hasCount = count > 0;
  if (!hasCount && !isMarked) return null;
  const written = count > MOST ? strings.moreThan(formats.number(MOST)) : formats.number(count);
  return (
    <span
      className="parlor-badge"
      data-quiet={isQuiet || undefined}
      data-marked={!hasCount || undefined}
    >
      {hasCount && <span aria-hidden="true">{written}</span>}
      <span className="parlor-visually-hidden">
        {hasCount ? strings.unreadMessages(count, formats.number(count)) : strings.rowMarkedUnread}
      </span>
    </span>
  );
}
