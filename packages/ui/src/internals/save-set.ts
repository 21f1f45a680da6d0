/** Something of one's own that has a name and members: a folder of conversations, a group of friends. */
interface NamedSets<Failed> {
  create(name: string, ids: readonly string[]): Promise<Outcome<Failed>>;
  rename(before: string, name: string): Promise<void>;
  add(name: string, ids: readonly string[]): Promise<Outcome<Failed>>;
  removeFrom(name: string, ids: readonly string[]): Promise<Outcome<Failed>>;
}

interface Outcome<Failed> {
  readonly failed: readonly Failed[];
}

/** What is to become of it. */
interface SetChange {
  readonly name: string;
  /** What is to come into it, and out of it; of a new one, all that is to be in it. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/**
 * Brings it to the service; `before` is the name that it has there, of a new one there is none. Resolves with the members
 * for which that did not work.
 */
export async function saveSet<Failed>(
  { create, rename, add, removeFrom }: NamedSets<Failed>,
  before: string | undefined,
  { name, added, removed }: SetChange,
): Promise<readonly Failed[]> {
  if (before === undefined) return (await create(name, added)).failed;
  if (name !== before) await rename(before, name);
  const outcomes = [
    added.length > 0 && (await add(name, added)),
    removed.length > 0 && (await removeFrom(name, removed)),
  ];
  return outcomes.flatMap((outcome) => (outcome ? outcome.failed : []));
}
