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
  const used = new Set(reactions.map(({ reactionID }) => reactionID));
  return (
    <fieldset
      className="parlor parlor-reactions-line"
      style={{ margin: 0, padding: 0, border: 0 }}
      aria-label={WORDS.reactions}
    >
      {reactions.map(({ reactionID, totalUserCount, reactedByMyself }) => (
        <button
          key={reactionID}
          type="button"
          className="parlor-reaction"
          aria-pressed={reactedByMyself}
          aria-label={WORDS.count(reactionID, totalUserCount)}
          onClick={() => press(reactionID)}
        >
          {reactionID} {totalUserCount}
        </button>
      ))}
      {QUICK.filter((emoji) => !used.has(emoji)).map((emoji) => (
        <button
          key={emoji}
          type="button"
          className="parlor-reaction"
          aria-label={WORDS.add(emoji)}
          onClick={() => press(emoji)}
        >
          {emoji}
        </button>
      ))}
      <span className="parlor-reaction-problem" role="status">
        {hasFailed && WORDS.failed}
      </span>
    </fieldset>
  );
}
