import type { Work } from '../../core/context.js';
import { refuse } from '../../core/refusal.js';
import type { WireConversationGroup } from '../../protocol/entities.js';
import { within } from '../../storage/keys.js';
import { conversationGroups, groupKey } from './conversation-groups.records.js';

/** A person's conversation groups, in the order in which they were made. */
export function groupsOf({ store }: Work, userID: string): Promise<WireConversationGroup[]> {
  return store.values(conversationGroups, within(userID));
}

/** The one of this name; `undefined` when there is none. */
export async function findNamed(
  work: Work,
  userID: string,
  name: string,
): Promise<WireConversationGroup | undefined> {
  return (await groupsOf(work, userID)).find((group) => group.name === name);
}

/** The one of this name; 51009 when there is none. */
export async function requireNamed(
  work: Work,
  userID: string,
  name: string,
): Promise<WireConversationGroup> {
  return (await findNamed(work, userID, name)) ?? refuse(51009);
}

/** The names of some of them, in the order in which the groups were made. */
export async function groupNamesOf(
  { store }: Work,
  userID: string,
  ids: readonly number[],
): Promise<string[]> {
  const ascending = ids.toSorted((a, b) => a - b);
  const groups = await Promise.all(
    ascending.map((id) => store.get(conversationGroups, groupKey(userID, id))),
  );
  return groups.flatMap((group) => group?.name ?? []);
}
