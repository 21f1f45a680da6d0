/** What is wrong with a name that one gives to something of one's own: there is none, it is too long, or in use. */
export type NameProblem = 'name' | 'long' | 'taken';

/** How much of the room for a name is used, in bytes: a Latin letter takes one, a Chinese one three, an emoji four or more. */
export function bytesOf(name: string): number {
  return new TextEncoder().encode(name.trim()).length;
}

/** What is wrong with a name, if anything; `before` is the one that it has, `names` those of all, `longest` in bytes. */
export function nameProblemOf(
  name: string,
  before: string | undefined,
  names: readonly string[],
  longest: number,
): NameProblem | undefined {
  const trimmed = name.trim();
  if (trimmed === '') return 'name';
  if (bytesOf(trimmed) > longest) return 'long';
  return trimmed !== before && names.includes(trimmed) ? 'taken' : undefined;
}
