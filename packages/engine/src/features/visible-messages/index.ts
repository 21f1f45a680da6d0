export {
  findMessage,
  requireConversation,
  requireMessage,
  type VisibleConversation,
} from './visible-messages.js';
