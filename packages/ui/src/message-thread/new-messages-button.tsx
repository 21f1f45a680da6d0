'use client';

import { ArrowDownIcon } from '../internals/icons.js';
import { useFormats } from '../internals/strings/language.js';
import { useChatStrings } from '../internals/strings/use-chat-strings.js';

/** What {@link NewMessagesButton} takes. */
export interface NewMessagesButtonProps {
  /** Messages that have arrived since the end was left; 0 when none have. */
  count: number;
  /** Scrolls to the newest message. */
  onClick: () => void;
}

/** Floats over the thread while its end is out of sight: how much is new, and the way there. */
export function NewMessagesButton({ count, onClick }: NewMessagesButtonProps) {
  const strings = useChatStrings();
  const formats = useFormats();
  const text = count > 0 ? strings.newMessages(count, formats.number(count)) : undefined;
  return (
    <button
      type="button"
      className="parlor-new-messages"
      data-count={count > 0 || undefined}
      aria-label={text === undefined ? strings.scrollToNewest : undefined}
      onClick={onClick}
    >
      {text}
      <ArrowDownIcon size={18} aria-hidden="true" />
    </button>
  );
}
