import { parseJSON } from '../../parse-object.js';
import { isName } from '../../read-text.js';

/** Characters of one text; what is longer is cut off where it is kept. */
const LONGEST_TEXT = 20_000;
/** Characters of all texts together: a browser keeps about five million of a site. */
const MOST_CHARACTERS = 500_000;
const MOST_DRAFTS = 200;

/** Texts by conversationID, oldest first. */
export type KeptTexts = ReadonlyMap<string, string>;

/** What is kept; `undefined` when it means nothing. */
export function readKept(kept: string): KeptTexts | undefined {
  if (kept === '') return new Map();
  const pairs = parseJSON(kept);
  return Array.isArray(pairs) && pairs.every(isPair) ? new Map(pairs) : undefined;
}

/** With new texts, which come last; an empty one is forgotten. */
export function keepTexts(before: KeptTexts, news: KeptTexts): string {
  const texts = new Map(before);
  for (const [conversationID, text] of news) {
    texts.delete(conversationID);
    if (text) texts.set(conversationID, cut(text));
  }
  const pairs = newest([...texts]);
  return pairs.length > 0 ? JSON.stringify(pairs) : '';
}

function newest(pairs: readonly (readonly [string, string])[]) {
  let characters = 0;
  const isOver = ([, text]: readonly [string, string]) => {
    characters += text.length;
    return characters > MOST_CHARACTERS;
  };
  const last = pairs.slice(-MOST_DRAFTS);
  return last.slice(last.findLastIndex(isOver) + 1);
}

/** Not within a character that takes two places. */
function cut(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  const isWithin = /[\uD800-\uDBFF]/.test(text.charAt(LONGEST_TEXT - 1));
  return text.slice(0, isWithin ? LONGEST_TEXT - 1 : LONGEST_TEXT);
}

function isPair(value: unknown): value is [string, string] {
  return Array.isArray(value) && value.length === 2 && isName(value[0]) && isName(value[1]);
}
