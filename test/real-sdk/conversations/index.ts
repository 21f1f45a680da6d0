import type { Handlers } from '../gateway/handler.js';
import { deletionHandlers } from './deletion-handlers.js';
import { labelHandlers } from './label-handlers.js';
import { listHandlers } from './list-handlers.js';
import { readHandlers } from './read-handlers.js';

export { conversationTellers } from './conversation-tellers.js';

export const conversationHandlers: Handlers = {
  ...listHandlers,
  ...readHandlers,
  ...deletionHandlers,
  ...labelHandlers,
};
