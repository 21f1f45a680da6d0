/** A stretch of a text: plain, or a link with its address. */
export interface TextPart {
  readonly text: string;
  readonly href?: string;
}

/** An address ends where one sees its end: letters that are not seen, or turn the direction, are no part of it. */
const CANDIDATE = /https?:\/\/[^\s<>"'`\u200b-\u200f\u202a-\u202e\u2066-\u2069]+/gi;
const ENDS_SENTENCE = new Set('.,:;!?\u3002\uff0c\uff01\uff1f\u061f\u060c');

/** Cuts a text into plain stretches and http(s) links; the parts joined are the text. What ends the sentence is no part of a link. */
export function linksIn(text: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of text.matchAll(CANDIDATE)) {
    const address = withoutEnd(match[0]);
    const href = safeAddress(address);
    if (href === undefined) continue;
    if (match.index > end) parts.push({ text: text.slice(end, match.index) });
    parts.push({ text: address, href });
    end = match.index + address.length;
  }
  if (end < text.length) parts.push({ text: text.slice(end) });
  return parts;
}

/** An address that may be followed, as a browser writes it: http and https, and none that is read as another place than it leads to. */
export function safeAddress(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, username, password, href } = new URL(address);
  // `https://bank.example@evil.example` leads to the second one.
  const isPlain = username === '' && password === '';
  return isPlain && /^https?:$/.test(protocol) ? href : undefined;
}

/** `(see https://x.org/a_(b)).` ends its link behind `(b)`: a closing bracket is part of it if it was opened there. */
function withoutEnd(address: string): string {
  let end = address.length;
  let unopened = count(address, ')') - count(address, '(');
  while (end > 0) {
    const last = address.charAt(end - 1);
    if (last === ')' && unopened > 0) unopened -= 1;
    else if (!ENDS_SENTENCE.has(last)) break;
    end -= 1;
  }
  return address.slice(0, end);
}

function count(text: string, letter: string): number {
  return text.split(letter).length - 1;
}
