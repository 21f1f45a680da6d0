'use client';

import { useTypingUserIDs } from '@parlor/hooks';
import { TypingDots } from '../internals/typing-dots.js';
import { useSettled } from '../internals/use-settled.js';
import { useTypingText } from '../internals/use-typing-text.js';

/** What {@link TypingLine} takes. */
export interface TypingLineProps {
  /** `C2C<userID>` or `GROUP<groupID>`. */
  conversationID: string;
  /** One more class for the outermost element. */
  className?: string;
}

/** How long the same has to be so before assistive technology hears it, in milliseconds. */
const QUIET = 1_000;

/**
 * Who is typing: one by name, two by their names, more by how many. Draws nothing while nobody is.
 *
 * It takes no room of its own: in a thread it floats in the space below the last message. Assistive technology hears
 * that somebody began, and not how they come and go.
 */
export function TypingLine({ conversationID, className }: TypingLineProps) {
  const typingUserIDs = useTypingUserIDs(conversationID);
  const text = useTypingText(conversationID, typingUserIDs);
  const spoken = useSettled(text, QUIET);
  return (
    <>
      <span className="parlor-visually-hidden" aria-live="polite">
        {spoken}
      </span>
      {text !== '' && (
        <div
          className={`parlor-root parlor-typing-line ${className ?? ''}`.trim()}
          aria-hidden="true"
        >
          <TypingDots />
          <bdi className="parlor-typing-text">{text}</bdi>
        </div>
      )}
    </>
  );
}
