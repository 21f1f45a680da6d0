const plural = new Intl.PluralRules('en');

/** Whether English has the singular for so many. */
export function isOne(count: number): boolean {
  return plural.select(count) === 'one';
}

/** `1 message`, `2 messages`; the number is written by the caller's locale. */
export function counted(count: number, written: string, one: string, other = `${one}s`): string {
  return `${written} ${isOne(count) ? one : other}`;
}
