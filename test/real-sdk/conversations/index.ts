import type { Handlers } from '../gateway/handler.js';
import { listHandlers } from './list-handlers.js';
import { readHandlers } from './read-handlers.js';

export { conversationTellers } from './conversation-tellers.js';

export const conversationHandlers: Handlers = { ...listHandlers, ...readHandlers };
