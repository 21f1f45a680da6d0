'use client';

import { ArrowUpIcon, CloseIcon } from '../internals/icons.js';
import { useFormats } from '../internals/strings/language.js';
import { useChatStrings } from '../internals/strings/use-chat-strings.js';

/** What {@link UnreadPill} takes. */
export interface UnreadPillProps {
  /** How many messages were unread when the thread was opened. */
  count: number;
  /** Shows where they begin. */
  onClick: () => void;
  /** Takes the pill away. */
  onDismiss: () => void;
}

/** Floats at the top of the thread while the unread messages begin above what is in sight. */
export function UnreadPill({ count, onClick, onDismiss }: UnreadPillProps) {
  const strings = useChatStrings();
  const formats = useFormats();
  return (
    <div className="parlor-unread-pill">
      <button type="button" className="parlor-unread-pill-go" onClick={onClick}>
        <ArrowUpIcon size={16} aria-hidden="true" />
        {strings.goToUnread(count, formats.number(count))}
      </button>
      <button
        type="button"
        className="parlor-unread-pill-close"
        aria-label={strings.dismissUnread}
        onClick={onDismiss}
      >
        <CloseIcon size={14} aria-hidden="true" />
      </button>
    </div>
  );
}
