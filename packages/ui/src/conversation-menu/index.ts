export type {
  ConversationAction,
  ConversationActionID,
  ConversationMenuItem,
} from './conversation-action.js';
export type { ConversationMenuProps } from './conversation-menu.js';
