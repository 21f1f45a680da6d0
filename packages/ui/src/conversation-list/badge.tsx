'use client';

import { useFormats, useStrings } from '../internals/strings/strings-provider.js';

/** What {@link ConversationListBadge} takes. */
export interface ConversationListBadgeProps {
  /** How many messages are unread; nothing is drawn for 0. */
  count: number;
  /** Drawn without the accent: the conversation is muted. */
  isQuiet?: boolean;
}

const MOST = 99;

/** The number of unread messages: `99+` for the eye, the full number for assistive technology. */
export function ConversationListBadge({ count, isQuiet = false }: ConversationListBadgeProps) {
  const strings = useStrings();
  const formats = useFormats();
  if (!(count > 0)) return null;
  return (
    <span className="parlor-badge" data-quiet={isQuiet || undefined}>
      <span aria-hidden="true">
        {count > MOST ? strings.moreThan(formats.number(MOST)) : formats.number(count)}
      </span>
      <span className="parlor-visually-hidden">
        {strings.unreadMessages(count, formats.number(count))}
      </span>
    </span>
  );
}
