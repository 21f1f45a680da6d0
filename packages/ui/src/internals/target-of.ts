import type { ConversationSnapshot } from '@parlor/hooks';

/** The userID or groupID of whom a conversation is with. */
export function targetOf({ conversationID }: Pick<ConversationSnapshot, 'conversationID'>): string {
  return conversationID.replace(/^(?:C2C|GROUP)/, '');
}
