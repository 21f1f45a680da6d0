/** How a grapheme begins that is drawn as an emoji: a flag, a keycap, a picture; `©` alone is a letter. */
const EMOJI =
  /^(?:\p{Regional_Indicator}{2}|[0-9#*]\ufe0f?\u20e3|\p{Emoji_Presentation}|\p{Extended_Pictographic}(?:\ufe0f|\u200d|\p{Emoji_Modifier}))/u;
/** The longest emoji are about 15 units long: longer texts need not be cut into graphemes. */
const MOST_UNITS = 64;

/** How many emoji a text is made of, when it is made of one to three and nothing else; otherwise 0. */
export function countLoneEmoji(text: string): number {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > MOST_UNITS) return 0;
  const graphemes = segments(trimmed.replace(/\s+/g, ''));
  const isLone = graphemes.length <= 3 && graphemes.every((grapheme) => EMOJI.test(grapheme));
  return isLone ? graphemes.length : 0;
}

/** The characters of a text as a person counts them. */
export function segments(text: string): string[] {
  // Firefox got Intl.Segmenter late; code points are a fair stand-in there.
  if (typeof Intl.Segmenter !== 'function') return Array.from(text);
  return Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
}
