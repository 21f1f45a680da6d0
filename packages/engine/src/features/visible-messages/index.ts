export {
  findMessage,
  requireConversation,
  requireMessage,
  type VisibleConversation,
  witnessesOf,
} from './visible-messages.js';
