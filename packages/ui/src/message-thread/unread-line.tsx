'use client';

import { useFormats, useStrings } from '../internals/strings/strings-provider.js';

/** What {@link UnreadLine} takes. */
export interface UnreadLineProps {
  /** How many messages were unread when the thread was opened. */
  count: number;
}

/** Where the unread messages began when the thread was opened. */
export function UnreadLine({ count }: UnreadLineProps) {
  const strings = useStrings();
  const formats = useFormats();
  return (
    <div className="parlor-unread-line">
      <span>{strings.unreadLine(count, formats.number(count))}</span>
    </div>
  );
}
