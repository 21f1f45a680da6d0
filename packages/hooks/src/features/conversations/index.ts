export { inBatches } from './batch-calls.js';
export type { ReadScope } from './conversation-actions.js';
export {
  ARCHIVE_MARKS,
  isFolded,
  isHidden,
  isMarkedUnread,
  isMuted,
  isStarred,
  isUnread,
  mentionOf,
} from './conversation-facts.js';
export type { ConversationFilter } from './conversation-filter.js';
export type {
  C2CConversationSnapshot,
  ConversationSnapshot,
  GroupConversationSnapshot,
  SystemConversationSnapshot,
} from './conversation-snapshot.js';
export type { ConversationSort } from './conversation-sort.js';
export type { ConversationChange } from './conversation-wish.js';
export { conversationOf } from './conversations.store.js';
export { conversationsFeature } from './conversations-control.js';
export {
  type ConversationsOutcome,
  type FailedConversation,
  outcomeForAll,
  outcomeOf,
} from './conversations-outcome.js';
export { erasuresFeature } from './erasures.js';
export { notifyingUnread } from './notifying-unread.js';
export type { PendingDeletion } from './pending-deletion.js';
export { type UseConversationResult, useConversation } from './use-conversation.js';
export {
  type RemoveConversationsOptions,
  type UseConversationActionsResult,
  useConversationActions,
} from './use-conversation-actions.js';
export {
  type DeleteConversationsOptions,
  type UseConversationDeletionResult,
  useConversationDeletion,
} from './use-conversation-deletion.js';
export {
  type ConversationsOptions,
  type UseConversationsResult,
  useConversations,
} from './use-conversations.js';
export { useTotalUnread } from './use-total-unread.js';
