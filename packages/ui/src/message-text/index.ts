export { messageText } from './message-text.js';
export { useMentions } from './use-mentions.js';
