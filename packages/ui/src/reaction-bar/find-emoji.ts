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

/** Without case and accents: `coeur` finds `Cœur` in few languages, `cafe` finds `Café` in all. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}
