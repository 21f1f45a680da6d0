export { reactionHandlers } from './reaction-handlers.js';
export { reactionTellers } from './reaction-tellers.js';
