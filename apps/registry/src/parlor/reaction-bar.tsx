'use client';

import './parlor.css';
import './reaction-bar.css';
import { useMissingFeature, useReactions } from '@parlor/hooks';
import { useState } from 'react';

const WORDS = {
  reactions: 'Reactions',
  count: (emoji: string, count: number) => `${emoji}: ${count}`,
  add: (emoji: string) => `React with ${emoji}`,
  failed: 'That did not work.',
};
/** What one can react with at once. */
const QUICK = ['👍', '❤️', '😂'];

export interface ReactionBarProps {
  messageID: string;
}

/** The reactions to a message, mine among them: a press adds or takes back. Nothing where the application has none. */
export function ReactionBar({ messageID }: ReactionBarProps) {
  const { reactions, toggle } = useReactions(messageID);
  const isMissing = useMissingFeature('reactions') !== null;
  const [hasFailed, setHasFailed] = useState(false);
  if (isMissing) return null;
  const press = (emoji: string) => {
    setHasFailed(false);
    toggle(emoji).catch(() => setHasFailed(true));
  };
  const known = new Set(reactions.map(({ reactionID }) => reactionID));
  const quick = QUICK.filter((emoji) => !known.has(emoji)).map(unused);
  // One list: a button that is pressed stays the same, and so does the focus.
  const buttons = [...reactions, ...quick];
  return (
    <fieldset
      className="parlor parlor-own-reactions-line"
      style={{ margin: 0, padding: 0, border: 0 }}
      aria-label={WORDS.reactions}
    >
      {buttons.map(({ reactionID, totalUserCount, reactedByMyself }) => (
        <button
          key={reactionID}
          type="button"
          className="parlor-own-reaction"
          aria-pressed={totalUserCount > 0 ? reactedByMyself : undefined}
          aria-label={
            totalUserCount > 0 ? WORDS.count(reactionID, totalUserCount) : WORDS.add(reactionID)
          }
          onClick={() => press(reactionID)}
        >
          {reactionID} {totalUserCount > 0 && totalUserCount}
        </button>
      ))}
      <span className="parlor-own-reaction-problem" role="status">
        {hasFailed && WORDS.failed}
      </span>
    </fieldset>
  );
}

/** What nobody has reacted with yet. */
function unused(reactionID: string) {
  return { reactionID, totalUserCount: 0, reactedByMyself: false };
}
