'use client';

import { type ReactionSnapshot, useSession } from '@parlor/hooks';
import { useFormats } from '../internals/strings/language.js';
import { useChatStrings } from '../internals/strings/use-chat-strings.js';
import { namesOf, reactionText } from './reaction-text.js';

/** What {@link ReactionChip} takes. */
export interface ReactionChipProps {
  /** Which one, by how many, and whether by me. Its `reactionID` is untrusted. */
  reaction: ReactionSnapshot;
  /** It came while the bar was there: it grows into its place. */
  isNew: boolean;
  /** Reacts in the same way, or takes it back. */
  onToggle: () => void;
}

/** One reaction and how many people share it. Pressed when I do. */
export function ReactionChip({ reaction, isNew, onToggle }: ReactionChipProps) {
  const strings = useChatStrings();
  const formats = useFormats();
  const { userID } = useSession();
  const { reactionID, totalUserCount, partialUserList, reactedByMyself } = reaction;
  const text = reactionText(reactionID);
  const count = formats.number(totalUserCount);
  const names = namesOf(partialUserList, totalUserCount, userID, { strings, formats });
  return (
    <button
      type="button"
      className="parlor-reaction-chip"
      aria-pressed={reactedByMyself}
      aria-label={strings.reactionChip(text, count, names)}
      data-mine={reactedByMyself || undefined}
      data-new={isNew || undefined}
      onClick={onToggle}
    >
      {/* The space is for who reads the text and not the layout: `word 1`, as the label says. */}
      <bdi className="parlor-reaction-emoji">{text}</bdi>{' '}
      <span className="parlor-reaction-count">{count}</span>
    </button>
  );
}
