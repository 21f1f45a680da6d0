export { conversationGroupHandlers } from './conversation-group-handlers.js';
export { conversationGroupTellers } from './conversation-group-tellers.js';
