'use client';

import { useKnownNames, useTyping } from '@parlor/hooks';
import { groupOf } from '../internals/group-of.js';
import { oneLine } from '../internals/plain-text.js';
import { shorten } from '../internals/shorten.js';
import type { Strings } from '../internals/strings/strings.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import { useSettled } from '../internals/use-settled.js';

/** What {@link TypingLine} takes. */
export interface TypingLineProps {
  /** `C2C<userID>` or `GROUP<groupID>`. */
  conversationID: string;
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
  const { typingUserIDs } = useTyping(conversationID);
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
          <span className="parlor-typing-dots">
            <span />
            <span />
            <span />
          </span>
          <bdi className="parlor-typing-text">{text}</bdi>
        </div>
      )}
    </>
  );
}

function useTypingText(conversationID: string, userIDs: readonly string[]): string {
  const strings = useStrings();
  const formats = useFormats();
  const names = useKnownNames(userIDs, groupOf(conversationID).groupID);
  const [first, second] = userIDs.map((userID) => nameOf(names, userID, strings));
  if (first === undefined) return '';
  if (second === undefined) return strings.typingOne(first);
  const count = userIDs.length;
  return count === 2
    ? strings.typingTwo(first, second)
    : strings.typingMany(count, formats.number(count));
}

/** A name is no longer than this in the line. */
const LONGEST_NAME = 40;

function nameOf(
  names: Readonly<Record<string, readonly string[]>>,
  userID: string,
  strings: Strings,
): string {
  const known = Object.hasOwn(names, userID) ? names[userID]?.[0] : undefined;
  const name = oneLine(known ?? '') || oneLine(userID) || strings.unknownPerson;
  return name.length > LONGEST_NAME ? `${shorten(name, LONGEST_NAME)}…` : name;
}
