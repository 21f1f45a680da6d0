export { ChatProvider, type ChatProviderProps } from './chat-provider.js';
export { createDeviceStorage, type DeviceStorage } from './device-storage.js';
export {
  type UseBlacklistResult,
  useBlacklist,
  useIsBlocked,
} from './features/blacklist/index.js';
export {
  type ConversationGroupSnapshot,
  MOST_CONVERSATION_GROUPS,
  type UseConversationGroupsResult,
  useConversationGroups,
} from './features/conversation-groups/index.js';
export {
  ARCHIVE_MARKS,
  type C2CConversationSnapshot,
  type ConversationFilter,
  type ConversationSnapshot,
  type ConversationSort,
  type ConversationsOptions,
  type ConversationsOutcome,
  type DeleteConversationsOptions,
  type FailedConversation,
  type GroupConversationSnapshot,
  isFolded,
  isHidden,
  isMarkedUnread,
  isMuted,
  isStarred,
  isUnread,
  mentionOf,
  type PendingDeletion,
  type ReadScope,
  type RemoveConversationsOptions,
  type SystemConversationSnapshot,
  type UseConversationActionsResult,
  type UseConversationDeletionResult,
  type UseConversationResult,
  type UseConversationsResult,
  useConversation,
  useConversationActions,
  useConversationDeletion,
  useConversations,
  useTotalUnread,
} from './features/conversations/index.js';
export { type UseGroupCountersResult, useGroupCounters } from './features/counters/index.js';
export {
  type DailyWindow,
  type DoNotDisturbSetting,
  type UseDoNotDisturbResult,
  useDoNotDisturb,
} from './features/do-not-disturb/index.js';
export { type DocumentBadgeOptions, useDocumentBadge } from './features/document-badge/index.js';
export {
  cutMentions,
  type Draft,
  type DraftActions,
  type DraftMention,
  type MentionPart,
  mentionedIn,
  type UseDraftResult,
  useDraft,
  useDraftActions,
  useDraftText,
} from './features/drafts/index.js';
export {
  type ExtensionValues,
  type Poll,
  type PollOption,
  type PollResult,
  pollOf,
  pollPayload,
  type UseMessageExtensionsResult,
  type UsePollResult,
  useMessageExtensions,
  usePoll,
} from './features/extensions/index.js';
export {
  type FollowEntry,
  type FollowRelation,
  type UseFollowCountsResult,
  type UseFollowListResult,
  type UseFollowResult,
  useFollow,
  useFollowCounts,
  useFollowers,
  useFollowing,
  useMutualFollowers,
} from './features/follow/index.js';
export {
  type AcceptApplicationOptions,
  type FriendApplicationSnapshot,
  type UseFriendApplicationsResult,
  useFriendApplications,
} from './features/friend-applications/index.js';
export {
  type FriendGroupSnapshot,
  MOST_FRIEND_GROUPS,
  type UseFriendGroupsResult,
  useFriendGroups,
} from './features/friend-groups/index.js';
export {
  type AddFriendRequest,
  type FailedPerson,
  type FriendSnapshot,
  type FriendshipType,
  friendNameOf,
  type PeopleOutcome,
  type UseFriendActionsResult,
  type UseFriendsResult,
  useFriend,
  useFriendActions,
  useFriends,
} from './features/friends/index.js';
export {
  type AnswerableGroupNotice,
  type GroupApplicationSnapshot,
  type GroupNoticeSnapshot,
  type GroupNoticeState,
  type UnknownGroupNotice,
  type UseGroupApplicationsResult,
  type UseGroupNoticesResult,
  useGroupApplications,
  useGroupNotices,
} from './features/group-applications/index.js';
export {
  type AddMembersOutcome,
  type GroupMembersOptions,
  type RemoveMembersOptions,
  type UseGroupMemberActionsResult,
  type UseGroupMemberResult,
  type UseGroupMemberSearchResult,
  type UseGroupMembersResult,
  useGroupMember,
  useGroupMemberActions,
  useGroupMemberSearch,
  useGroupMembers,
} from './features/group-members/index.js';
export {
  type CreatedGroupSnapshot,
  type FoundGroupSnapshot,
  type GroupEnd,
  type GroupFace,
  type GroupInvites,
  type GroupMemberSnapshot,
  type GroupPermissions,
  type GroupSnapshot,
  type JoinGroupOutcome,
  type KnownNames,
  type MemberOperation,
  type UpdateGroupOptions,
  type UseGroupActionsResult,
  type UseGroupResult,
  type UseGroupSearchResult,
  type UseGroupsResult,
  type UseOnlineCountResult,
  useGroup,
  useGroupActions,
  useGroupFaces,
  useGroupPermissions,
  useGroupSearch,
  useGroups,
  useKnownNames,
  useOnlineCount,
} from './features/groups/index.js';
export {
  type GroupInviteOptions,
  type InvitationSnapshot,
  type InvitationStatus,
  type InvitationsOptions,
  type SignalingCarrier,
  type SignalingSnapshot,
  signalingOf,
  type UseInvitationResult,
  type UseInvitationsResult,
  useInvitation,
  useInvitations,
} from './features/invitations/index.js';
export {
  type UseTranscriptionResult,
  type UseTranslationResult,
  useTranscription,
  useTranslation,
} from './features/language/index.js';
export {
  type LiveRoomOptions,
  type LiveRoomStatus,
  type RoomEnd,
  type UseLiveRoomResult,
  useLiveRoom,
} from './features/live-room/index.js';
export {
  type UseMergedMessagesResult,
  useMergedMessages,
} from './features/merged-messages/index.js';
export {
  type AbilityContext,
  abilitiesOf,
  type MessageAbilities,
  type MessageEdit,
  type Quote,
  quoteOf,
  REVOCABLE_SECONDS,
  type RemainingTime,
  type UseMessageActionsResult,
  useEditLastMessage,
  useMessageAbilities,
  useMessageActions,
  useRemainingTime,
  withQuote,
} from './features/message-actions/index.js';
export {
  appCustomData,
  type JumpResult,
  type JumpTarget,
  type MessageAnchor,
  type MessageSending,
  type MessageSnapshot,
  type MessageSnapshotOf,
  type SendState,
  type UnknownMessageSnapshot,
  type UseMessagesResult,
  useMessage,
  useMessages,
} from './features/messages/index.js';
export {
  createOutboxStorage,
  type MergerContent,
  type MessageReference,
  type OutboxContent,
  type OutboxInstance,
  type OutboxItem,
  type OutboxMessageOptions,
  type OutboxSendOptions,
  type OutboxStorage,
  type SendOptions,
  type SendTextOptions,
  type UnsentMessage,
  type UseOutboxResult,
  type UseSendMessageResult,
  useOutbox,
  useSendMessage,
  useUnsentState,
  type VideoFacts,
} from './features/outbox/index.js';
export {
  type UsePinnedMessagesResult,
  usePinnedMessages,
} from './features/pinned-messages/index.js';
export {
  type PresenceSnapshot,
  type PresenceType,
  presenceTypeOf,
  type UseMyPresenceResult,
  type UsePresenceResult,
  useMyPresence,
  usePresence,
  usePresenceOf,
} from './features/presence/index.js';
export {
  type ProfileSnapshot,
  type UseMyProfileResult,
  useMyProfile,
  useUserProfile,
  useUserProfiles,
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
  type UseMessageReadersResult,
  type UseReadReceiptsResult,
  useMessageReaders,
  useReadReceipts,
  useReceiptOf,
} from './features/receipts/index.js';
export {
  type FoundIn,
  type Highlight,
  highlight,
  type MessageSearch,
  type UseMessageSearchResult,
  useMessageSearch,
} from './features/search/index.js';
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
export {
  type CreateTopicRequest,
  type TopicFailure,
  type TopicSnapshot,
  type TopicsOutcome,
  type UpdateTopicOptions,
  type UseCommunitiesResult,
  type UseTopicsResult,
  useCommunities,
  useTopic,
  useTopics,
} from './features/topics/index.js';
export { type UseTypingResult, useTyping, useTypingUserIDs } from './features/typing/index.js';
export {
  type UserSearch,
  type UseUserByIDResult,
  type UseUserSearchResult,
  useUserByID,
  useUserSearch,
} from './features/user-search/index.js';
export type { LoadStatus } from './load-status.js';
export type { Plain } from './plain.js';
