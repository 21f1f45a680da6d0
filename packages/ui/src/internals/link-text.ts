import { safeLinkUrl } from './safe-url.js';

/** A stretch of a text: plain, or a link with its address. */
export interface TextPart {
  readonly text: string;
  readonly href?: string;
}

const CANDIDATE = /https?:\/\/[^\s<>"'`\u200b-\u200f\u202a-\u202e\u2066-\u2069]+/gi;
const TRAILING = new Set('.,:;!?\u3002\uff0c\uff01\uff1f\u061f\u060c');

/** Cuts a text into plain stretches and http(s) links; the parts joined are the text. */
export function linkText(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of text.matchAll(CANDIDATE)) {
    const url = trimPunctuation(match[0]);
    const href = safeLinkUrl(url);
    if (href === undefined) continue;
    if (match.index > end) parts.push({ text: text.slice(end, match.index) });
    parts.push({ text: url, href });
    end = match.index + url.length;
  }
  if (end < text.length) parts.push({ text: text.slice(end) });
  return parts;
}

/** `(see https://x.org/a_(b))` ends its link after `(b)`: a closing bracket belongs if it was opened. */
function trimPunctuation(url: string): string {
  let end = url.length;
  let unmatched = count(url, ')') - count(url, '(');
  // One pass from the end: a text of nothing but brackets must not cost more than any other.
  while (end > 0) {
    const last = url.charAt(end - 1);
    if (last === ')' && unmatched > 0) unmatched -= 1;
    else if (!TRAILING.has(last)) break;
    end -= 1;
  }
  return url.slice(0, end);
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
