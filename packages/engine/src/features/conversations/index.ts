export { postToPerson } from './c2c-posts.js';
export { firstKeptIndex } from './conversations.rules.js';
export {
  conversationsOf,
  enterGroupConversation,
  findConversation,
  leaveGroupConversation,
  noteOwnMessage,
  readEverything,
} from './positions.js';
