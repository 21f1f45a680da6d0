export type { ConversationRecord } from './conversations.records.js';
export { unreadCount } from './conversations.rules.js';
export {
  conversationOf,
  enterGroupConversation,
  findConversation,
  leaveGroupConversation,
  noteC2CMessage,
  noteOwnMessage,
  peersOf,
  readEverything,
  readUpTo,
  saveConversation,
} from './positions.js';
