export { postToPerson } from './c2c-posts.js';
export { firstKeptIndex } from './conversations.rules.js';
export {
  conversationOf,
  conversationsOf,
  enterGroupConversation,
  findConversation,
  forgetConversation,
  lastMessageFor,
  leaveGroupConversation,
  noteOwnMessage,
  readEverything,
  readUpTo,
  saveConversation,
} from './positions.js';
