'use client';

import { Popover } from '../internals/popover.js';
import { useChatStrings } from '../internals/strings/use-chat-strings.js';
import type { MessageReadersProps } from '../message-actions/readers-props.js';
import { ReadBy } from '../read-by/read-by.js';

/** Who has read a message, beside it. */
export function ReadersPopover({ message, anchorRef, onClose }: MessageReadersProps) {
  const strings = useChatStrings();
  return (
    <Popover anchorRef={anchorRef} className="parlor-readers" onClose={onClose}>
      <div ref={focusTab} role="dialog" aria-label={strings.readers}>
        <ReadBy message={message} />
      </div>
    </Popover>
  );
}

/** The keys begin in the card: it stands elsewhere in the document than what has opened it. */
function focusTab(card: HTMLElement | null): void {
  card
    ?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')
    ?.focus({ preventScroll: true });
}
