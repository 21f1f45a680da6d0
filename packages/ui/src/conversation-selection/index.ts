export type {
  ConversationSelectionBarProps,
  ConversationSelectionTool,
} from './conversation-selection-bar.js';
