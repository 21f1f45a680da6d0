/** The service keeps so many bytes of a folder's name, in UTF-8. */
export const LONGEST_NAME = 32;

/** What keeps a folder from being saved. */
export type FolderProblem = 'name' | 'long' | 'taken' | 'conversations';

/** What was chosen for a folder. */
export interface FolderDraft {
  readonly name: string;
  readonly chosenIDs: ReadonlySet<string>;
}

/** How much of the room for a name is used, in bytes: a Latin letter takes one, a Chinese one three, an emoji four or more. */
export function bytesOf(name: string): number {
  return new TextEncoder().encode(name.trim()).length;
}

/** What is wrong with a folder, if anything; `before` is the name that it has, `names` those of all folders. */
export function problemOf(
  { name, chosenIDs }: FolderDraft,
  before: string | undefined,
  names: readonly string[],
): FolderProblem | undefined {
  const trimmed = name.trim();
  if (trimmed === '') return 'name';
  if (bytesOf(trimmed) > LONGEST_NAME) return 'long';
  if (trimmed !== before && names.includes(trimmed)) return 'taken';
  // A folder is made with its first conversations; one that is there may be empty.
  return before === undefined && chosenIDs.size === 0 ? 'conversations' : undefined;
}
