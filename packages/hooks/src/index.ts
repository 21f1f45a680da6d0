export { ChatProvider, type ChatProviderProps } from './chat-provider.js';
export {
  type C2CConversationSnapshot,
  type ConversationFilter,
  type ConversationSnapshot,
  type GroupConversationSnapshot,
  type SystemConversationSnapshot,
  useConversation,
  type UseConversationResult,
  useConversations,
  type UseConversationsResult,
  useTotalUnread,
} from './features/conversations/index.js';
export {
  type GroupMemberSnapshot,
  type GroupSnapshot,
  type JoinGroupOutcome,
  useGroup,
  useGroupActions,
  type UseGroupActionsResult,
  useGroupMembers,
  type UseGroupMembersResult,
  type UseGroupResult,
} from './features/groups/index.js';
export {
  type MessageSnapshot,
  type MessageSnapshotOf,
  type SendTextOptions,
  type UnknownMessageSnapshot,
  useMessage,
  useMessages,
  type UseMessagesResult,
  useSendMessage,
  type UseSendMessageResult,
} from './features/messages/index.js';
export {
  type ProfileSnapshot,
  useMyProfile,
  type UseMyProfileResult,
  useProfile,
} from './features/profiles/index.js';
export {
  type ChatUser,
  type SessionState,
  useSession,
  type UseSessionResult,
} from './features/session/index.js';
export type { LoadStatus } from './load-status.js';
export type { Plain } from './plain.js';
