export type {
  C2CConversationSnapshot,
  ConversationSnapshot,
  GroupConversationSnapshot,
  SystemConversationSnapshot,
} from './conversation-snapshot.js';
export { type UseConversationResult, useConversation } from './use-conversation.js';
export {
  type ConversationFilter,
  type UseConversationsResult,
  useConversations,
} from './use-conversations.js';
export { useTotalUnread } from './use-total-unread.js';
