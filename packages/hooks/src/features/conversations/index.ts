export type {
  C2CConversationSnapshot,
  ConversationSnapshot,
  GroupConversationSnapshot,
  SystemConversationSnapshot,
} from './conversation-snapshot.js';
export { useConversation, type UseConversationResult } from './use-conversation.js';
export {
  type ConversationFilter,
  useConversations,
  type UseConversationsResult,
} from './use-conversations.js';
export { useTotalUnread } from './use-total-unread.js';
