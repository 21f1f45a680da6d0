/** Something of one's own that has a name and members: a folder of conversations, a group of friends. */
export interface NamedSets<Failed> {
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
  /** Called once it has its name there: what fails after that is tried again from this name. */
  onNamed(name: string): void;
}

/**
 * Brings it to the service; `before` is the name that it has there, of a new one there is none. Resolves with the members
 * for which that did not work.
 */
export async function saveSet<Failed>(
  { create, rename, add, removeFrom }: NamedSets<Failed>,
  before: string | undefined,
  { name, added, removed, onNamed }: SetChange,
): Promise<readonly Failed[]> {
  if (before === undefined) {
    const { failed } = await create(name, added);
    onNamed(name);
    return failed;
  }
  if (name !== before) await rename(before, name);
  onNamed(name);
  const outcomes = [
    added.length > 0 && (await add(name, added)),
    removed.length > 0 && (await removeFrom(name, removed)),
  ];
  return outcomes.flatMap((outcome) => (outcome ? outcome.failed : []));
}
