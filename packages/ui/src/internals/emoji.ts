/** How a grapheme begins that is drawn as an emoji: a flag, a keycap, a picture; `©` alone is a letter. */
const EMOJI =
  /^(?:\p{Regional_Indicator}{2}|[0-9#*]\ufe0f?\u20e3|\p{Emoji_Presentation}|\p{Extended_Pictographic}(?:\ufe0f|\u200d|\p{Emoji_Modifier}))/u;
/**
 * What no emoji begins with. To read the expression above takes a browser milliseconds, and each text of a page another
 * moment: nearly all texts get by without.
 */
const NO_EMOJI = /^(?![0-9#*]\ufe0f?\u20e3)[\0-\xa8]/;
/** What is a character each. */
const PLAIN = /^[ -~]*$/;
/** The longest emoji are about 15 units long: longer texts need not be cut into graphemes. */
const MOST_UNITS = 64;

/** How many emoji a text is made of, when it is made of one to three and nothing else; otherwise 0. */
export function countLoneEmoji(text: string): number {
  const trimmed = text.trim();
  if (trimmed.length > MOST_UNITS) return 0;
  const seen = trimmed.replace(/\s+/g, '');
  if (seen === '' || NO_EMOJI.test(seen) || !EMOJI.test(seen)) return 0;
  const graphemes = segments(seen);
  const isLone = graphemes.length <= 3 && graphemes.every((grapheme) => EMOJI.test(grapheme));
  return isLone ? graphemes.length : 0;
}

/** The characters of a text as a person counts them. */
export function segments(text: string): string[] {
  if (PLAIN.test(text)) return text.split('');
  // Firefox got Intl.Segmenter late; code points are a fair stand-in there.
  if (typeof Intl.Segmenter !== 'function') return Array.from(text);
  return Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
}
