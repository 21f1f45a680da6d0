import { type NameProblem, nameProblemOf } from '../internals/name-problem.js';

/** The service keeps so many bytes of a folder's name, in UTF-8. */
export const LONGEST_NAME = 32;

/** What keeps a folder from being saved. */
export type FolderProblem = NameProblem | 'conversations';

/** What was chosen for a folder. */
export interface FolderDraft {
  readonly name: string;
  readonly chosenIDs: ReadonlySet<string>;
}

/** What is wrong with a folder, if anything; `before` is the name that it has, `names` those of all folders. */
export function problemOf(
  { name, chosenIDs }: FolderDraft,
  before: string | undefined,
  names: readonly string[],
): FolderProblem | undefined {
  const problem = nameProblemOf(name, before, names, LONGEST_NAME);
  if (problem) return problem;
  // A folder is made with its first conversations; one that is there may be empty.
  return before === undefined && chosenIDs.size === 0 ? 'conversations' : undefined;
}
