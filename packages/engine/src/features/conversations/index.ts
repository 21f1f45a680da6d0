export { postToPerson } from './c2c-posts.js';
export {
  conversationsOf,
  enterGroupConversation,
  findConversation,
  leaveGroupConversation,
  noteOwnMessage,
  readEverything,
} from './positions.js';
