/** Somebody, or everybody, as they may stand in a text behind an `@`. */
export interface Mention {
  readonly name: string;
  /** It is I who is meant, or one of those who are. */
  readonly isMine: boolean;
}

/** A stretch of a text: plain, or somebody who is mentioned, with the `@`. */
export interface MentionPart {
  readonly text: string;
  readonly mention?: Mention;
}

/** A letter or a digit of a script that puts spaces between words. */
const WORD = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Nd}_]/u;

/** Cuts a text into plain stretches and mentions; the parts joined are the text. */
export function cutMentions(text: string, mentions: readonly Mention[]): MentionPart[] {
  // “@Ann Lee” is not “@Ann” and a word.
  const longestFirst = [...mentions].sort((one, other) => other.name.length - one.name.length);
  const parts: MentionPart[] = [];
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
