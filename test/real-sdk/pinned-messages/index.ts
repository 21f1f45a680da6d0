export { pinnedMessageHandlers } from './pinned-message-handlers.js';
export { pinnedMessageTellers } from './pinned-message-tellers.js';
