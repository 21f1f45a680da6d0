import type { ConversationsOutcome, UseConversationGroupsResult } from '@parlor/hooks';

/** What is to become of a folder. */
interface FolderChange {
  readonly name: string;
  /** What is to come into it, and out of it; of a new one, all that is to be in it. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/**
 * Brings a folder to the service; `before` is the name that it has there, of a new one there is none. Resolves with the
 * conversations for which that did not work.
 */
export async function saveFolder(
  { create, rename, add, removeFrom }: UseConversationGroupsResult,
  before: string | undefined,
  { name, added, removed }: FolderChange,
): Promise<ConversationsOutcome['failed']> {
  if (before === undefined) return (await create(name, added)).failed;
  if (name !== before) await rename(before, name);
  const outcomes = [
    added.length > 0 && (await add(name, added)),
    removed.length > 0 && (await removeFrom(name, removed)),
  ];
  return outcomes.flatMap((outcome) => (outcome ? outcome.failed : []));
}
