import { fold } from '../internals/fold.js';
import { EMOJI_GROUPS, type EmojiGroup } from './emoji-data.js';

/** The groups with the emoji whose names hold every word of `query`; all of them when it is empty. */
export function findEmoji(
  query: string,
  nameOf: (emoji: string, english: string) => string,
): readonly EmojiGroup[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return EMOJI_GROUPS;
  const isWanted = ([emoji, english]: readonly [string, string]) => {
    const text = fold(`${emoji} ${nameOf(emoji, english)}`);
    return words.every((word) => text.includes(word));
  };
  return EMOJI_GROUPS.map(({ name, emoji }) => ({ name, emoji: emoji.filter(isWanted) })).filter(
    ({ emoji }) => emoji.length > 0,
  );
}
