/** A name as it is looked for: without case and accents. `coeur` finds `Cœur` in few languages, `cafe` finds `Café` in all. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}
