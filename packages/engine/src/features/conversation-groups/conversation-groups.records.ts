import type { WireConversationGroup } from '../../protocol/entities.js';
import { keyOf } from '../../storage/keys.js';
import { table } from '../../storage/table.js';

/** A person's conversation groups: by userID and ID. What is in them, each conversation's labels say. */
export const conversationGroups = table<WireConversationGroup>('conversation-groups');

/** The key of a conversation group. */
export function groupKey(userID: string, id: number): string {
  return keyOf(userID, id);
}
