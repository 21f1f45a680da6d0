export { postToPerson } from './c2c-posts.js';
export {
  enterGroupConversation,
  findConversation,
  leaveGroupConversation,
  noteOwnMessage,
  peersOf,
  readEverything,
} from './positions.js';
