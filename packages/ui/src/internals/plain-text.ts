/** A value that should be a string, as one: payloads come from other people's programs. */
export function plainText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** A text on one line, for places that have no room for more. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
