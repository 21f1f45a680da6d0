export {
  LazyConversationMenu as Menu,
  LazyConversationSelectionBar as SelectionBar,
  LazyToast as Toast,
} from '../conversation-menu/lazy-parts.js';
export { ConversationListBadge as Badge } from './badge.js';
export { ConversationListEmpty as Empty } from './empty.js';
export { ConversationListError as Error } from './error.js';
export { ConversationListPresence as Presence } from './presence.js';
export { ConversationListRow as Row } from './row.js';
export { ConversationListSkeleton as Skeleton } from './skeleton.js';
