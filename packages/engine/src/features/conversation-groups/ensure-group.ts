import type { Work } from '../../core/context.js';
import type { WireConversationGroup } from '../../protocol/entities.js';
import { conversationGroups, groupKey } from './conversation-groups.records.js';
import { groupsOf } from './groups-of-person.js';

/** A person's conversation group of this name, which is made when they have none: with the highest ID, so that it is the last. */
export async function ensureConversationGroup(
  work: Work,
  userID: string,
  name: string,
): Promise<WireConversationGroup> {
  const all = await groupsOf(work, userID);
  const known = all.find((group) => group.name === name);
  if (known) return known;
  const group = { id: (all.at(-1)?.id ?? 0) + 1, name };
  work.store.put(conversationGroups, groupKey(userID, group.id), group);
  return group;
}
