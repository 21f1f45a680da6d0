/** A stretch of a text: plain, or somebody who is mentioned, with the `@`. */
export interface MentionPart<Mention> {
  /** A piece of the text, a mention with its `@`: all pieces together are the text. */
  readonly text: string;
  /** Whom this piece mentions; missing where it mentions nobody. */
  readonly mention?: Mention;
}

/** A letter or a digit of a script that puts spaces between words. */
const WORD = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Nd}_]/u;

/**
 * Cuts a text into plain stretches and mentions, where a name stands behind an `@`; the parts joined are the text. A name
 * counts as a whole only: not in `me@Ann.org`, and not as the beginning of `@Annabel`. Of two names that begin alike it
 * is the longer one.
 *
 * @param mentions who may be mentioned, by the name that would stand in the text.
 */
export function cutMentions<Mention extends { readonly name: string }>(
  text: string,
  mentions: readonly Mention[],
): readonly MentionPart<Mention>[] {
  // “@Ann Lee” is not “@Ann” and a word.
  const longestFirst = [...mentions].sort((one, other) => other.name.length - one.name.length);
  const parts: MentionPart<Mention>[] = [];
  let end = 0;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', Math.max(at + 1, end))) {
    const mention = longestFirst.find(({ name }) => stands(text, at, name));
    if (!mention) continue;
    if (at > end) parts.push({ text: text.slice(end, at) });
    end = at + 1 + mention.name.length;
    parts.push({ text: text.slice(at, end), mention });
  }
  if (end < text.length) parts.push({ text: text.slice(end) });
  return parts;
}

/** Whether the name stands behind the `@` as a whole: not in an address, and not as the beginning of a longer word. */
function stands(text: string, at: number, name: string): boolean {
  if (name === '' || !text.startsWith(name, at + 1)) return false;
  if (WORD.test(text.charAt(at - 1))) return false;
  const next = text.charAt(at + 1 + name.length);
  return !(WORD.test(name.slice(-1)) && WORD.test(next));
}
