export { postToPerson } from './c2c-posts.js';
export {
  enterGroupConversation,
  findConversation,
  leaveGroupConversation,
  noteOwnMessage,
  readEverything,
} from './positions.js';
