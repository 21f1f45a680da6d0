import type { ConversationSnapshot } from '@parlor/hooks';
import type { ChatStrings } from './strings/chat-strings.js';

const SYSTEM_CONVERSATION_ID: Extract<ConversationSnapshot['type'], '@TIM#SYSTEM'> = '@TIM#SYSTEM';

/** Whether this is the one conversation that holds the notices of groups. */
export function isSystemConversation(conversationID: string): boolean {
  return conversationID === SYSTEM_CONVERSATION_ID;
}

/** What a conversation is called; `''` while it is not known. The system's has no name of its own. */
export function titleOf(
  conversation: ConversationSnapshot | undefined,
  { systemConversation }: ChatStrings,
): string {
  return conversation?.type === SYSTEM_CONVERSATION_ID
    ? systemConversation
    : (conversation?.title ?? '');
}
