export { Avatar, type AvatarProps } from './avatar/index.js';
export {
  ConversationList,
  type ConversationListBadgeProps,
  type ConversationListDensity,
  type ConversationListEmptyProps,
  type ConversationListErrorProps,
  type ConversationListParts,
  type ConversationListProps,
  type ConversationListRowProps,
} from './conversation-list/index.js';
export { createFormats, type Formats } from './internals/formats.js';
export { english } from './internals/strings/english.js';
export type { Strings } from './internals/strings/strings.js';
export {
  StringsProvider,
  type StringsProviderProps,
  useFormats,
  useStrings,
} from './internals/strings/strings-provider.js';
export {
  MessageComposer,
  type MessageComposerParts,
  type MessageComposerProps,
  type NoticeProps,
  type SendButtonProps,
} from './message-composer/index.js';
export {
  type BubbleProps,
  type DateSeparatorProps,
  type FailureProps,
  type MessageContentProps,
  type MessageProps,
  MessageThread,
  type MessageThreadErrorProps,
  type MessageThreadParts,
  type MessageThreadProps,
  type NewMessagesButtonProps,
  type ReactionsProps,
  type ReceiptProps,
  type UnreadLineProps,
} from './message-thread/index.js';
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
export {
  SeatGrid,
  type SeatGridClosedProps,
  type SeatGridErrorProps,
  type SeatGridParts,
  type SeatGridProps,
  type SeatMenuProps,
  type SeatNoticeProps,
  type SeatProps,
} from './seat-grid/index.js';
export {
  type BannerMessage,
  type BarProps,
  SessionBanner,
  type SessionBannerParts,
  type SessionBannerProps,
} from './session-banner/index.js';
