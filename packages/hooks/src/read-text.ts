/** The text that a field should hold; `''` when it holds anything else. */
export function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Whether it can name something: a text that is not empty. */
export function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
