export { ChatProvider, type ChatProviderProps } from './chat-provider.js';
export {
  type C2CConversationSnapshot,
  type ConversationFilter,
  type ConversationSnapshot,
  type GroupConversationSnapshot,
  type SystemConversationSnapshot,
  type UseConversationResult,
  type UseConversationsResult,
  useConversation,
  useConversations,
  useTotalUnread,
} from './features/conversations/index.js';
export {
  type GroupMemberSnapshot,
  type GroupSnapshot,
  type JoinGroupOutcome,
  type UseGroupActionsResult,
  type UseGroupMembersResult,
  type UseGroupResult,
  useGroup,
  useGroupActions,
  useGroupMembers,
} from './features/groups/index.js';
export {
  type MessageSnapshot,
  type MessageSnapshotOf,
  type SendTextOptions,
  type UnknownMessageSnapshot,
  type UseMessagesResult,
  type UseSendMessageResult,
  useMessage,
  useMessages,
  useSendMessage,
} from './features/messages/index.js';
export {
  type ProfileSnapshot,
  type UseMyProfileResult,
  useMyProfile,
  useProfile,
} from './features/profiles/index.js';
export {
  type ReactionSnapshot,
  type ReactionUser,
  type UseReactionsResult,
  type UseReactionUsersResult,
  useReactions,
  useReactionUsers,
} from './features/reactions/index.js';
export {
  type OpenSeatsOptions,
  type SeatRoom,
  type SeatSnapshot,
  type SeatStatus,
  type UseSeatsResult,
  useSeats,
} from './features/seats/index.js';
export {
  type ChatUser,
  type SessionState,
  type UseSessionResult,
  useSession,
} from './features/session/index.js';
export type { LoadStatus } from './load-status.js';
export type { Plain } from './plain.js';
