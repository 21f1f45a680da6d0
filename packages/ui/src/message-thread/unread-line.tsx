'use client';

import { useFormats } from '../internals/strings/language.js';
import { useChatStrings } from '../internals/strings/use-chat-strings.js';

/** What {@link UnreadLine} takes. */
export interface UnreadLineProps {
  /** How many messages were unread when the thread was opened. */
  count: number;
}

/** Where the unread messages began when the thread was opened. */
export function UnreadLine({ count }: UnreadLineProps) {
  const strings = useChatStrings();
  const formats = useFormats();
  return (
    <div className="parlor-unread-line">
      <span>{strings.unreadLine(count, formats.number(count))}</span>
    </div>
  );
}
