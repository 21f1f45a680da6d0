/** Characters; what systems show of a title and of a text is less. */
const LONGEST_TITLE = 80;
const LONGEST_BODY = 240;

/** What is not seen, and what turns letters around. Isolates stay: names are put between them. */
const UNSEEN = /[\p{Cc}\u202a-\u202e]/gu;

/** The title of a notification, of untrusted text. */
export function noticeTitle(title: string): string {
  return plain(title, LONGEST_TITLE);
}

/** The text of a notification, of untrusted text. */
export function noticeBody(body: string): string {
  return plain(body, LONGEST_BODY);
}

/** A picture that may be asked for: http and https only. `''` for none. */
export function noticeIcon(url: string): string {
  try {
    const { protocol, href } = new URL(url);
    return protocol === 'https:' || protocol === 'http:' ? href : '';
  } catch {
    return '';
  }
}

function plain(text: string, longest: number): string {
  // What is cut off is not looked at: a text may be long.
  const line = text
    .slice(0, 4 * longest)
    .replace(/\s+/g, ' ')
    .replace(UNSEEN, '')
    .trim();
  if (line.length <= longest) return line;
  // Half of a character that takes two units is drawn as a hole.
  return `${line.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
