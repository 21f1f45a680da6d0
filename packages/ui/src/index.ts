export {
  AddFriend,
  AddFriendDialog,
  type AddFriendDialogProps,
  type AddFriendProps,
  type FriendRequestOutcome,
} from './add-friend/index.js';
export { AudioNotice, type AudioNoticeProps } from './audio-notice/index.js';
export {
  AudioRoom,
  type AudioRoomEndProps,
  type AudioRoomParts,
  type AudioRoomProps,
} from './audio-room/index.js';
export { AudioSettingsDialog, type AudioSettingsDialogProps } from './audio-settings/index.js';
export {
  Avatar,
  type AvatarProps,
  ConversationAvatar,
  type ConversationAvatarProps,
  GroupAvatar,
  type GroupAvatarProps,
} from './avatar/index.js';
export { CommunityBrowser, type CommunityBrowserProps } from './community-browser/index.js';
export {
  BlockedPeople,
  type BlockedPeopleProps,
  Contacts,
  type ContactsEmptyProps,
  type ContactsErrorProps,
  type ContactsParts,
  type ContactsProps,
  type ContactsRowProps,
  FriendApplications,
  type FriendApplicationsProps,
  FriendGroupDialog,
  type FriendGroupDialogProps,
} from './contacts/index.js';
export {
  ConversationList,
  type ConversationListBadgeProps,
  type ConversationListDensity,
  type ConversationListEmptyProps,
  type ConversationListErrorProps,
  type ConversationListParts,
  type ConversationListPresenceProps,
  type ConversationListProps,
  type ConversationListRowProps,
} from './conversation-list/index.js';
export type {
  ConversationAction,
  ConversationActionID,
  ConversationMenuItem,
  ConversationMenuProps,
} from './conversation-menu/index.js';
export {
  ConversationPanel,
  type ConversationPanelArchiveHeadProps,
  type ConversationPanelArchiveRowProps,
  type ConversationPanelEmptyProps,
  type ConversationPanelEmptyReason,
  type ConversationPanelFeatures,
  type ConversationPanelParts,
  type ConversationPanelProps,
  type ConversationPanelSearchProps,
} from './conversation-panel/index.js';
export type {
  ConversationSelectionBarProps,
  ConversationSelectionTool,
} from './conversation-selection/index.js';
export {
  CreateGroup,
  CreateGroupDialog,
  type CreateGroupDialogProps,
  type CreateGroupProps,
  type GroupContact,
} from './create-group/index.js';
export {
  DoNotDisturbBadge,
  type DoNotDisturbBadgeProps,
  DoNotDisturbPanel,
  type DoNotDisturbPanelProps,
} from './do-not-disturb-panel/index.js';
export type { EmojiPickerProps } from './emoji-picker/emoji-picker.js';
export {
  FolderDialog,
  type FolderDialogProps,
  FolderTabs,
  type FolderTabsProps,
} from './folder-tabs/index.js';
export {
  FollowList,
  type FollowListKind,
  type FollowListParts,
  type FollowListProps,
  type FollowListRowProps,
} from './follow-list/index.js';
export { ForwardDialog, type ForwardDialogProps } from './forward-dialog/index.js';
export {
  GroupDetails,
  type GroupDetailsFactsProps,
  type GroupDetailsHeadProps,
  type GroupDetailsParts,
  type GroupDetailsProps,
} from './group-details/index.js';
export {
  GroupApplications,
  type GroupApplicationsProps,
  GroupNotices,
  type GroupNoticesProps,
} from './group-notices/index.js';
export { createFormats, type Formats } from './internals/formats.js';
export type { ConversationDeed } from './internals/strings/conversation-actions-strings.js';
export { english } from './internals/strings/english.js';
export type { Strings } from './internals/strings/strings.js';
export {
  StringsProvider,
  type StringsProviderProps,
  useFormats,
  useStrings,
} from './internals/strings/strings-provider.js';
export type { ToastProps } from './internals/toast.js';
export type { Person } from './internals/use-person.js';
export { useReason } from './internals/use-reason.js';
export { InvitationCard, type SeatInvitationCardProps } from './invitation-card/index.js';
export {
  type InvitationCardProps,
  type InvitationEndProps,
  InvitationToast,
  type InvitationToastParts,
  type InvitationToastProps,
} from './invitation-toast/index.js';
export {
  JoinGroup,
  JoinGroupDialog,
  type JoinGroupDialogProps,
  type JoinGroupProps,
} from './join-group/index.js';
export {
  type LinkAnchor,
  type LinkConfirmationProps,
  type LinkKind,
  LinkPolicy,
  type LinkPolicyParts,
  type LinkPolicyProps,
  type LinkTarget,
} from './link-policy/index.js';
export {
  LiveRoom,
  type LiveRoomEndProps,
  type LiveRoomErrorProps,
  type LiveRoomGift,
  type LiveRoomHeadProps,
  type LiveRoomMessageProps,
  type LiveRoomParts,
  type LiveRoomProps,
} from './live-room/index.js';
export {
  InviteMembersDialog,
  type InviteMembersDialogProps,
  MemberList,
  type MemberListParts,
  type MemberListProps,
  type MemberListRowProps,
} from './member-list/index.js';
export type { MentionPickerProps } from './mention-picker/mention-picker.js';
export type {
  MessageAction,
  MessageActionID,
  MessageMenuItem,
  MessageMenuProps,
  MessageReadersProps,
  MessageToolbarProps,
} from './message-actions/index.js';
export {
  type Attachable,
  type AttachMenuProps,
  type AttachmentsProps,
  type ComposerAction,
  type ComposerFeatures,
  type ContextBarProps,
  DropArea,
  type DropAreaProps,
  type FileDropHandlers,
  type FileFacts,
  type LocationDialogProps,
  MessageComposer,
  type MessageComposerParts,
  type MessageComposerProps,
  type NoticeProps,
  type SendButtonProps,
  type UseFileDropResult,
  useFileDrop,
} from './message-composer/index.js';
export {
  type SelectionBarProps,
  type UseMessageSelectionResult,
  useMessageSelection,
} from './message-selection/index.js';
export {
  type BubbleProps,
  type CustomRendererProps,
  type CustomRenderers,
  type DateSeparatorProps,
  type FailureProps,
  type LocationContentProps,
  type MergedMessagesProps,
  type MessageContentProps,
  type MessageProps,
  MessageThread,
  type MessageThreadErrorProps,
  type MessageThreadParts,
  type MessageThreadProps,
  type NewMessagesButtonProps,
  type Place,
  type PollProps,
  type QuotationProps,
  type ReactionsProps,
  type ReceiptProps,
  type RevokedProps,
  type SignalingProps,
  type ThreadJump,
  type UnreadLineProps,
  type UnreadPillProps,
  type WordingProps,
} from './message-thread/index.js';
export {
  NotificationSwitch,
  type NotificationSwitchProps,
  Notifications,
  type NotificationsProps,
} from './notifications/index.js';
export {
  OutgoingInvitation,
  type OutgoingInvitationParts,
  type OutgoingInvitationPeopleProps,
  type OutgoingInvitationProps,
} from './outgoing-invitation/index.js';
export { PinnedBar, type PinnedBarProps } from './pinned-bar/index.js';
export { CreatePoll, type CreatePollProps } from './poll/index.js';
export { PresenceDot, type PresenceDotProps } from './presence-dot/index.js';
export { PresencePicker, type PresencePickerProps } from './presence-picker/index.js';
export {
  ProfileEditor,
  ProfileEditorDialog,
  type ProfileEditorDialogProps,
  type ProfileEditorField,
  type ProfileEditorProps,
} from './profile-editor/index.js';
export {
  RaiseHandButton,
  type RaiseHandButtonProps,
  RaiseHandPanel,
  type RaiseHandPanelProps,
} from './raise-hand-panel/index.js';
export {
  type AddReactionButtonProps,
  ReactionBar,
  type ReactionBarParts,
  type ReactionBarProps,
  type ReactionChipProps,
  type ReactionNoticeProps,
  type ReactionPeopleProps,
  type ReactionPickerProps,
} from './reaction-bar/index.js';
export { ReadBy, type ReadByProps } from './read-by/index.js';
export { RoomBar, type RoomBarProps } from './room-bar/index.js';
export { RoomChat, type RoomChatParts, type RoomChatProps } from './room-chat/index.js';
export { RoomControls, type RoomControlsProps } from './room-controls/index.js';
export {
  type RoomGift,
  RoomGifts,
  type RoomGiftsProps,
  RoomLikes,
  type RoomLikesProps,
} from './room-gifts/index.js';
export { RoomHeader, type RoomHeaderProps } from './room-header/index.js';
export { RoomSettingsDialog, type RoomSettingsDialogProps } from './room-settings/index.js';
export {
  MessageSearch,
  type MessageSearchErrorProps,
  type MessageSearchParts,
  type MessageSearchProps,
  type MessageSearchResultProps,
} from './search-panel/index.js';
export {
  type SeatAlign,
  type SeatDeed,
  type SeatDeeds,
  type SeatDeedTarget,
  SeatGrid,
  type SeatGridClosedProps,
  type SeatGridErrorProps,
  type SeatGridLayout,
  type SeatGridParts,
  type SeatGridProps,
  type SeatGridSkeletonProps,
  type SeatMenuProps,
  type SeatNoticeProps,
  type SeatProps,
  type SeatRingProps,
  type SeatSpot,
} from './seat-grid/index.js';
export {
  type BannerMessage,
  type BarProps,
  SessionBanner,
  type SessionBannerParts,
  type SessionBannerProps,
} from './session-banner/index.js';
export { TypingLine, type TypingLineProps } from './typing-line/index.js';
export {
  UserCard,
  UserCardDialog,
  type UserCardDialogProps,
  type UserCardFactsProps,
  type UserCardHeadProps,
  type UserCardParts,
  type UserCardProps,
} from './user-card/index.js';
export type { VoiceRecorderProps } from './voice-recorder/voice-recorder.js';
